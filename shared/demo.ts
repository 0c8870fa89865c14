/** The demo account of the built-in service. Its password is public: the sign-in window types it for whoever asks. */
export const DEMO_HANDLE = 'you@nudge.example';
export const DEMO_PASSWORD = 'classic-2005';
