import { serveJobs } from '../../platform/threads/serve-jobs';
import { ColourRefused } from './colours';
import { draw } from './draw';
import { PhotoRefused } from './photo';
import { TextTooLong } from './sheet';
import { UnprintableCharacter } from './typeface';
import { WalletNotConfigured } from './wallet/wallet-not-configured';

serveJobs(draw, [ColourRefused, PhotoRefused, TextTooLong, UnprintableCharacter, WalletNotConfigured]);
