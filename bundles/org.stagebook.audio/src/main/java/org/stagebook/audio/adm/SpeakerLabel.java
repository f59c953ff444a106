package org.stagebook.audio.adm;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stagebook.audio.Speaker;

/**
 * How a loudspeaker is named in a model: {@code "RC_Lss"} in Dolby's masters, {@code "M+030"} or {@code
 * "urn:itu:bs:2051:0:speaker:M+030"} after ITU-R BS.2051, or by a channel format that ITU-R BS.2094 defines.
 *
 * @param text as stored
 */
record SpeakerLabel(String text) {

    private static final String DOLBY = "RC_";

    private static final Map<String, Speaker> BY_LABEL = Map.ofEntries(
            Map.entry("M+030", Speaker.LEFT),
            Map.entry("M-030", Speaker.RIGHT),
            Map.entry("M+000", Speaker.CENTRE),
            Map.entry("M-000", Speaker.CENTRE),
            Map.entry("LFE", Speaker.LFE),
            Map.entry("LFE1", Speaker.LFE),
            Map.entry("LFEL", Speaker.LFE),
            Map.entry("LFE2", Speaker.LFE_2),
            Map.entry("LFER", Speaker.LFE_2),
            Map.entry("M+022", Speaker.LEFT_CENTRE),
            Map.entry("M-022", Speaker.RIGHT_CENTRE),
            Map.entry("M+SC", Speaker.LEFT_CENTRE),
            Map.entry("M-SC", Speaker.RIGHT_CENTRE),
            Map.entry("M+060", Speaker.LEFT_WIDE),
            Map.entry("M-060", Speaker.RIGHT_WIDE),
            Map.entry("M+110", Speaker.LEFT_SURROUND),
            Map.entry("M-110", Speaker.RIGHT_SURROUND),
            Map.entry("M+180", Speaker.CENTRE_SURROUND),
            Map.entry("M+090", Speaker.LEFT_SIDE_SURROUND),
            Map.entry("M-090", Speaker.RIGHT_SIDE_SURROUND),
            Map.entry("M+135", Speaker.LEFT_REAR_SURROUND),
            Map.entry("M-135", Speaker.RIGHT_REAR_SURROUND),
            Map.entry("U+030", Speaker.LEFT_TOP_FRONT),
            Map.entry("U-030", Speaker.RIGHT_TOP_FRONT),
            Map.entry("U+045", Speaker.LEFT_TOP_FRONT),
            Map.entry("U-045", Speaker.RIGHT_TOP_FRONT),
            Map.entry("U+000", Speaker.CENTRE_TOP_FRONT),
            Map.entry("U+090", Speaker.LEFT_TOP_MIDDLE),
            Map.entry("U-090", Speaker.RIGHT_TOP_MIDDLE),
            Map.entry("U+110", Speaker.LEFT_TOP_REAR),
            Map.entry("U-110", Speaker.RIGHT_TOP_REAR),
            Map.entry("U+135", Speaker.LEFT_TOP_REAR),
            Map.entry("U-135", Speaker.RIGHT_TOP_REAR),
            Map.entry("U+180", Speaker.CENTRE_TOP_REAR),
            Map.entry("UH+180", Speaker.CENTRE_TOP_REAR),
            Map.entry("T+000", Speaker.TOP),
            Map.entry("B+000", Speaker.CENTRE_BOTTOM_FRONT),
            Map.entry("B+045", Speaker.LEFT_BOTTOM_FRONT),
            Map.entry("B-045", Speaker.RIGHT_BOTTOM_FRONT),
            Map.entry("LTS", Speaker.LEFT_TOP_MIDDLE),
            Map.entry("RTS", Speaker.RIGHT_TOP_MIDDLE));

    /** The channel formats of ITU-R BS.2094-1 by the last four digits, which are hexadecimal. */
    private static final Map<String, String> COMMON = Map.ofEntries(
            Map.entry("0001", "M+030"),
            Map.entry("0002", "M-030"),
            Map.entry("0003", "M+000"),
            Map.entry("0004", "LFE"),
            Map.entry("0005", "M+110"),
            Map.entry("0006", "M-110"),
            Map.entry("0007", "M+022"),
            Map.entry("0008", "M-022"),
            Map.entry("0009", "M+180"),
            Map.entry("000A", "M+090"),
            Map.entry("000B", "M-090"),
            Map.entry("000C", "T+000"),
            Map.entry("000D", "U+030"),
            Map.entry("000E", "U+000"),
            Map.entry("000F", "U-030"),
            Map.entry("0010", "U+110"),
            Map.entry("0011", "U+180"),
            Map.entry("0012", "U-110"),
            Map.entry("0013", "U+090"),
            Map.entry("0014", "U-090"),
            Map.entry("0015", "B+000"),
            Map.entry("0016", "B+045"),
            Map.entry("0017", "B-045"),
            Map.entry("0018", "M+060"),
            Map.entry("0019", "M-060"),
            Map.entry("001C", "M+135"),
            Map.entry("001D", "M-135"),
            Map.entry("001E", "U+135"),
            Map.entry("001F", "U-135"),
            Map.entry("0020", "LFEL"),
            Map.entry("0021", "LFER"),
            Map.entry("0022", "U+045"),
            Map.entry("0023", "U-045"),
            Map.entry("0024", "M+SC"),
            Map.entry("0025", "M-SC"),
            Map.entry("0028", "UH+180"));

    /** The label of a loudspeaker channel that BS.2094 defines; empty for every other identifier. */
    static SpeakerLabel ofCommonChannel(AdmId channel) {
        String key = channel.key();
        return new SpeakerLabel(
                key.startsWith("AC_0001") && key.length() == 11 ? COMMON.getOrDefault(key.substring(7), "") : "");
    }

    Optional<Speaker> speaker() {
        String plain = text.substring(text.lastIndexOf(':') + 1).strip();
        String name = plain.startsWith(DOLBY) ? plain.substring(DOLBY.length()) : plain;
        return Optional.ofNullable(BY_LABEL.get(name.toUpperCase(Locale.ROOT))).or(() -> Speaker.ofLabel(name));
    }
}
