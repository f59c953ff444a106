package org.stagebook.audio.adm;

import java.util.Map;

/**
 * The channel formats that ITU-R BS.2094-1 defines for everybody, so that files need not.
 *
 * @param id of any channel format
 */
record CommonChannel(AdmId id) {

    /** The channel formats of ITU-R BS.2094-1 by the last four digits, which are hexadecimal. */
    private static final Map<String, String> LABELS = Map.ofEntries(
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

    /** The label of its loudspeaker after ITU-R BS.2051; empty where it is no common channel of a loudspeaker. */
    String speakerLabel() {
        String key = id.key();
        return key.startsWith("AC_0001") && key.length() == 11 ? LABELS.getOrDefault(key.substring(7), "") : "";
    }
}
