import { registerTrialNetwork } from '../../gateway/auth/trial';
import { loadDemo, tellOfDemo } from './load';
import { personas } from './personas';

// `npm start` loads this file before the hub, with `node -r`. The image does not contain it.
registerTrialNetwork({
  personas,
  load: async (options) => tellOfDemo(await loadDemo(options), options.scale, options.report),
});
