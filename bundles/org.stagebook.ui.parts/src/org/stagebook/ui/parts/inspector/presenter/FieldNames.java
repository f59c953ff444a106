package org.stagebook.ui.parts.inspector.presenter;

import java.util.Locale;
import java.util.Map;

/** Says names of the model in the words of the trade: firstFrameOfAction is "First frame of action". */
final class FieldNames {

    private static final Map<String, String> SPECIAL = Map.ofEntries(
            Map.entry("lastFrameOfAction", "Last frame of action (LFOA)"),
            Map.entry("conformState", "New cut"),
            Map.entry("conformRemark", "Picture change"),
            Map.entry("musicAndEffects", "M&E"),
            Map.entry("sampleRateHz", "Sample rate"),
            Map.entry("sizeBytes", "Size"),
            Map.entry("userDelaySamples", "User delay"),
            Map.entry("plugIns", "Plug-ins"),
            Map.entry("timecodeFormat", "Timecode"),
            Map.entry("QcResult", "QC result"),
            Map.entry("SignOff", "Sign-off"),
            Map.entry("signOff", "Reopened sign-off"),
            Map.entry("way", "Sent by way of"));

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
