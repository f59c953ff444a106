package org.stagebook.brief.prebrief;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The loudspeaker at the end of a name, where a programme is delivered as a mono file for each. */
final class ChannelSuffix {

    private static final Pattern SPEAKER =
            Pattern.compile("L|R|C|LFE|Ls|Rs|Lss|Rss|Lsr|Rsr|Lrs|Rrs|Lts|Rts|Ltf|Rtf|Ltr|Rtr|Lt|Rt|Cs|M");
    private static final Pattern SUFFIX = Pattern.compile("[._](" + SPEAKER.pattern() + ")");

    private ChannelSuffix() {}

    static boolean isSpeaker(String text) {
        return SPEAKER.matcher(text).matches();
    }

    /** The speaker a rest of a name consists of, or nothing. */
    static String of(String rest) {
        Matcher matcher = SUFFIX.matcher(rest);
        return matcher.matches() ? matcher.group(1) : "";
    }
}
