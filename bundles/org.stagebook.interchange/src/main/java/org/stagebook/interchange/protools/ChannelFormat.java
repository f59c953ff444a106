package org.stagebook.interchange.protools;

import java.util.List;
import java.util.Set;

/**
 * The channel format of a track, which Pro Tools prints in brackets behind its name, and the names of channels, which it
 * prints behind the names of clips.
 *
 * @param trackName without the format
 * @param layout the format; {@code "Mono"} when none is printed
 */
record ChannelFormat(String trackName, String layout) {

    private static final List<String> LAYOUTS = List.of(
            "Mono",
            "Stereo",
            "LCR",
            "Quad",
            "LCRS",
            "5.0",
            "5.1",
            "5.0.2",
            "5.1.2",
            "5.0.4",
            "5.1.4",
            "6.0",
            "6.1",
            "7.0",
            "7.1",
            "7.0 SDDS",
            "7.1 SDDS",
            "7.0.2",
            "7.1.2",
            "7.0.4",
            "7.1.4",
            "7.0.6",
            "7.1.6",
            "9.0.4",
            "9.1.4",
            "9.0.6",
            "9.1.6",
            "1st Order Ambisonics",
            "2nd Order Ambisonics",
            "3rd Order Ambisonics");

    private static final Set<String> CHANNELS = Set.of(
            "L", "R", "C", "S", "Cs", "Lc", "Rc", "Ls", "Rs", "Lss", "Rss", "Lsr", "Rsr", "Lrs", "Rrs", "Lw", "Rw",
            "LFE", "Lf", "Rf", "Lt", "Rt", "Ltf", "Rtf", "Ltm", "Rtm", "Ltr", "Rtr", "Lts", "Rts", "Tl", "Tr", "W", "X",
            "Y", "Z");

    static ChannelFormat ofPrintedName(String printed) {
        int bracket = printed.lastIndexOf(" (");
        if (bracket > 0 && printed.endsWith(")")) {
            String layout = printed.substring(bracket + 2, printed.length() - 1);
            if (LAYOUTS.contains(layout)) {
                return new ChannelFormat(printed.substring(0, bracket).strip(), layout);
            }
        }
        return new ChannelFormat(printed, "Mono");
    }

    boolean isMono() {
        return layout.equals("Mono");
    }

    /** A clip's name without its channel: {@code "Rain.L"} is {@code "Rain"}. */
    static String withoutChannel(String clipName) {
        int point = clipName.lastIndexOf('.');
        return point > 0 && CHANNELS.contains(clipName.substring(point + 1)) ? clipName.substring(0, point) : clipName;
    }
}
