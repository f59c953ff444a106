package org.stagebook.metering.dialogue;

/**
 * A stretch of blocks in which somebody speaks.
 *
 * @param startMilliseconds from the beginning of the programme, a multiple of 100
 * @param endMilliseconds end of the last block
 */
public record SpeechRange(long startMilliseconds, long endMilliseconds) {}
