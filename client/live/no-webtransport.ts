/**
 * Stands in for Engine.IO's WebTransport, which our server does not offer: the name that its table of transports
 * imports. A phone would else download it before its first card.
 */
export const WT = undefined;
