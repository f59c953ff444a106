package org.stagebook.audio.flac;

/**
 * A frame that is as it was written.
 *
 * @param header what it begins with
 * @param offsetBytes where it begins
 * @param endBytes where it ends
 */
record CodedFrame(FrameHeader header, long offsetBytes, long endBytes) {}
