package org.stagebook.metering.dialogue;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How loud dialogue is.
 *
 * @param gate what counted as speech
 * @param thresholdLufs the loudness of the stem above which it spoke; absent when it never passed the absolute gate
 * @param programmeLufs mean loudness of the programme in the blocks with speech, without a gate of its own; absent without
 *     such blocks
 * @param stemLufs of the stem itself in the same blocks
 * @param speechSharePercent share of the programme's blocks with speech; absent when it is shorter than a block
 * @param speech where they are, neighbouring and overlapping blocks joined
 */
public record DialogueLoudness(
        SpeechGate gate,
        OptionalDouble thresholdLufs,
        OptionalDouble programmeLufs,
        OptionalDouble stemLufs,
        OptionalDouble speechSharePercent,
        List<SpeechRange> speech) {

    /** Copies the list. */
    public DialogueLoudness {
        speech = List.copyOf(speech);
    }

    /** For the report beside the figures. */
    public String method() {
        return "Dialogue-gated by the level of the dialogue stem (not Dolby Dialogue Intelligence): BS.1770 loudness of 400 ms"
                + " blocks, 100 ms apart, in which the stem is above " + gate.absoluteLufs() + " LUFS and above "
                + gate.relativeLu() + " LU below its own mean";
    }
}
