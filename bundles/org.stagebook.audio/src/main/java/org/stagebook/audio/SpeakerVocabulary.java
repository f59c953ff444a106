package org.stagebook.audio;

import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The languages in which files name speakers.
 *
 * <p>A name is only ever looked up in the language it is known to be in: {@code "C"} is the centre on a mixing desk and
 * nothing in BS.2051.
 */
public enum SpeakerVocabulary {
    /**
     * What desks and workstations write on tracks: {@code "Lsr"}, {@code "left surround"}. The stereo downmix pair Lt Rt
     * is no pair of speakers and not known.
     */
    TRADE {
        @Override
        public Optional<Speaker> speaker(String name) {
            String key = name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_.-]+", "");
            return Optional.ofNullable(TRADE_NAMES.get(key));
        }
    },
    /** Loudspeaker labels of ITU-R BS.2051-3, also as the URN of the ADM common definitions (BS.2094). */
    ITU_BS_2051 {
        @Override
        public Optional<Speaker> speaker(String name) {
            String label = name.strip();
            label = label.substring(label.lastIndexOf(':') + 1).toUpperCase(Locale.ROOT);
            Matcher position = POSITION.matcher(label);
            String key = position.matches()
                    ? position.group(1) + sign(position) + Integer.parseInt(position.group(3))
                    : label;
            return Optional.ofNullable(ITU_LABELS.get(key));
        }

        private static String sign(Matcher position) {
            return Integer.parseInt(position.group(3)) % 180 == 0 ? "+" : position.group(2);
        }
    },
    /** Labels of room-centric beds in Dolby Atmos masters: {@code "RC_Lss"}. */
    DOLBY_ROOM_CENTRIC {
        @Override
        public Optional<Speaker> speaker(String name) {
            String label = name.strip();
            return isRoomCentric(label) ? TRADE.speaker(label.substring(3)) : Optional.empty();
        }
    };

    private static final Pattern POSITION = Pattern.compile("([MUBT]|UH)([+-])(\\d{1,3})");

    private static final Map<String, Speaker> TRADE_NAMES = tradeNames();

    private static final Map<String, Speaker> ITU_LABELS = named("""
            M+0 C
            M+30 L
            M-30 R
            M+22 Lc
            M-22 Rc
            M+60 Lw
            M-60 Rw
            M+90 Lss
            M-90 Rss
            M+110 Ls
            M-110 Rs
            M+135 Lrs
            M-135 Rrs
            M+180 Cs
            M+SC Lc
            M-SC Rc
            LFE LFE
            LFE1 LFE
            LFEL LFE
            LFE2 LFE2
            LFER LFE2
            U+0 Ctf
            U+30 Ltf
            U-30 Rtf
            U+45 Ltf
            U-45 Rtf
            U+90 Ltm
            U-90 Rtm
            U+110 Ltr
            U-110 Rtr
            U+135 Ltr
            U-135 Rtr
            U+180 Ctr
            UH+180 Ctr
            T+0 T
            B+0 Cbf
            B+45 Lbf
            B-45 Rbf
            """);

    /** The speaker of that name, if this language has it. */
    public abstract Optional<Speaker> speaker(String name);

    /** The speaker of that name in the first language that has it. */
    public static Optional<Speaker> any(String name) {
        return isRoomCentric(name.strip())
                ? DOLBY_ROOM_CENTRIC.speaker(name)
                : ITU_BS_2051.speaker(name).or(() -> TRADE.speaker(name));
    }

    private static boolean isRoomCentric(String label) {
        return label.regionMatches(true, 0, "RC_", 0, 3);
    }

    private static Map<String, Speaker> tradeNames() {
        Map<String, Speaker> names = new HashMap<>(named("""
                mono M
                left L
                right R
                centre C
                center C
                cntr C
                ctr C
                lf LFE
                sub LFE
                lfe1 LFE
                lowfrequencyeffects LFE
                leftcentre Lc
                rightcentre Rc
                leftcenter Lc
                rightcenter Rc
                leftwide Lw
                rightwide Rw
                leftsurround Ls
                rightsurround Rs
                lsur Ls
                rsur Rs
                surround Cs
                s Cs
                centresurround Cs
                centersurround Cs
                bc Cs
                leftsidesurround Lss
                rightsidesurround Rss
                leftsurroundside Lss
                rightsurroundside Rss
                sl Lss
                sr Rss
                leftrearsurround Lrs
                rightrearsurround Rrs
                leftsurroundrear Lrs
                rightsurroundrear Rrs
                lsr Lrs
                rsr Rrs
                lbs Lrs
                rbs Rrs
                lb Lrs
                rb Rrs
                rls Lrs
                bl Lrs
                br Rrs
                bsl Lrs
                bsr Rrs
                lts Ltm
                rts Rtm
                tsl Ltm
                tsr Rtm
                tfl Ltf
                tfr Rtf
                tbl Ltr
                tbr Rtr
                ltb Ltr
                rtb Rtr
                ctb Ctr
                """));
        for (Speaker speaker : Speaker.values()) {
            names.put(speaker.label().toLowerCase(Locale.ROOT), speaker);
        }
        // "Ctr" is the centre on every track sheet; the speaker of that label is only meant in BS.2051 material.
        names.put("ctr", Speaker.CENTRE);
        return Collections.unmodifiableMap(names);
    }

    private static Map<String, Speaker> named(String table) {
        Map<String, Speaker> names = new HashMap<>();
        for (String line : table.lines().toList()) {
            int space = line.indexOf(' ');
            names.put(
                    line.substring(0, space),
                    Speaker.ofLabel(line.substring(space + 1)).orElseThrow());
        }
        return Collections.unmodifiableMap(names);
    }
}
