package org.stagebook.delivery.rule;

import java.util.OptionalDouble;

/**
 * How loud dialogue is, ITU-R BS.1770 without a level gate over the blocks in which the dialogue stem speaks.
 *
 * @param stemLufs of the stem itself; absent where it never speaks
 * @param programmeLufs of the whole programme in the same blocks
 * @param stemRangeLu loudness range of the stem; absent where it never speaks
 * @param speechSharePercent share of the window with speech
 * @param method for the report
 */
public record DialogueEvidence(
        OptionalDouble stemLufs,
        OptionalDouble programmeLufs,
        OptionalDouble stemRangeLu,
        OptionalDouble speechSharePercent,
        String method) {}
