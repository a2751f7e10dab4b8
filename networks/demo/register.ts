import { registerTrialNetwork } from '../../gateway/auth/trial';
import { personas } from './personas';

// `npm start` loads this file before the hub, with `node -r`. The image does not contain it.
registerTrialNetwork({
  personas,
  load: async (options) => {
    // Only the process that fills the store needs the code for it.
    const { loadDemo, tellOfDemo } = await import('./load.ts');
    tellOfDemo(await loadDemo(options), options.scale, options.report);
  },
});
