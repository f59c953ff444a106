package org.stagebook.ui.parts.inspector.presenter;

import java.util.Locale;
import java.util.Map;

/** Says names of the model in the words of the trade: firstFrameOfAction is "First frame of action". */
final class FieldNames {

    private static final Map<String, String> SPECIAL = Map.of(
            "lastFrameOfAction", "Last frame of action (LFOA)",
            "conformState", "New cut",
            "conformRemark", "Picture change",
            "musicAndEffects", "M&E",
            "sampleRateHz", "Sample rate",
            "sizeBytes", "Size",
            "userDelaySamples", "User delay",
            "plugIns", "Plug-ins",
            "timecodeFormat", "Timecode");

    private FieldNames() {}

    static String inWords(String name) {
        String special = SPECIAL.get(name);
        if (special != null) {
            return special;
        }
        String spaced = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }
}
