package org.stagebook.audio.ixml;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.stagebook.audio.ixml.IxmlSpeed.Timestamp;
import org.stagebook.audio.xml.TolerantXml;
import org.stagebook.audio.xml.XmlElement;
import org.stagebook.timebase.FrameRate;
import org.stagebook.timebase.TimeSyntaxException;

/** Reads the iXML chunk (iXML specification 3.01) in whatever state it is; never throws for what stands in it. */
public final class IxmlReader {

    private static final String WHAT = "The iXML chunk";
    private static final XmlElement NOTHING = new XmlElement("", Map.of(), "", List.of());

    private final List<String> remarks;

    /**
     * Prepares to read.
     *
     * @param remarks takes a sentence about everything that is out of order
     */
    public IxmlReader(List<String> remarks) {
        this.remarks = remarks;
    }

    /** Reads the content of the chunk; nothing when there is no XML in it. */
    public Optional<Ixml> read(byte[] content) {
        return new TolerantXml(WHAT, remarks).read(content).map(this::ixml);
    }

    private Ixml ixml(XmlElement found) {
        XmlElement root = found;
        if (!found.name().equalsIgnoreCase("BWFXML")) {
            remarks.add(WHAT + " begins with the element " + found.name() + ", not with BWFXML.");
            root = found.child("BWFXML").orElse(found);
        }
        return new Ixml(
                root.textOf("IXML_VERSION"),
                slate(root),
                root.textOf("FILE_UID"),
                speed(root.child("SPEED").orElse(NOTHING)),
                fileSet(root.child("FILE_SET").orElse(NOTHING)),
                tracks(root.child("TRACK_LIST").orElse(NOTHING)));
    }

    private IxmlSlate slate(XmlElement root) {
        return new IxmlSlate(
                root.textOf("PROJECT"),
                root.textOf("SCENE"),
                root.textOf("TAKE"),
                root.textOf("TAPE"),
                flag("CIRCLED", root.textOf("CIRCLED"), "TRUE", "FALSE"),
                root.textOf("NOTE"),
                root.textOf("UBITS"));
    }

    private IxmlSpeed speed(XmlElement speed) {
        Timestamp timestamp = new Timestamp(samples(speed), number(speed, "TIMESTAMP_SAMPLE_RATE"));
        return new IxmlSpeed(
                rate(speed, "MASTER_SPEED"),
                rate(speed, "TIMECODE_RATE"),
                flag("TIMECODE_FLAG", speed.textOf("TIMECODE_FLAG"), "DF", "NDF"),
                number(speed, "FILE_SAMPLE_RATE"),
                timestamp);
    }

    private IxmlFileSet fileSet(XmlElement set) {
        return new IxmlFileSet(number(set, "TOTAL_FILES"), set.textOf("FAMILY_UID"), set.textOf("FILE_SET_INDEX"));
    }

    private List<IxmlTrack> tracks(XmlElement list) {
        List<IxmlTrack> tracks = list.children("TRACK").map(this::track).toList();
        OptionalInt stated = number(list, "TRACK_COUNT");
        if (stated.isPresent() && stated.getAsInt() != tracks.size()) {
            remarks.add(WHAT + " states " + stated.getAsInt() + " tracks and lists " + tracks.size() + ".");
        }
        return tracks;
    }

    private IxmlTrack track(XmlElement track) {
        return new IxmlTrack(
                number(track, "CHANNEL_INDEX"),
                number(track, "INTERLEAVE_INDEX"),
                track.textOf("NAME"),
                track.textOf("FUNCTION"));
    }

    private OptionalLong samples(XmlElement speed) {
        String high = speed.textOf("TIMESTAMP_SAMPLES_SINCE_MIDNIGHT_HI");
        String low = speed.textOf("TIMESTAMP_SAMPLES_SINCE_MIDNIGHT_LO");
        if (low.isEmpty()) {
            return OptionalLong.empty();
        }
        try {
            long upper = high.isEmpty() ? 0 : Long.parseLong(high);
            long lower = Long.parseLong(low);
            if (upper >= 0 && upper <= Integer.MAX_VALUE && lower >= 0 && lower <= 0xFFFF_FFFFL) {
                return OptionalLong.of(upper << 32 | lower);
            }
        } catch (NumberFormatException e) {
            // said below, as for numbers out of range
        }
        odd("TIMESTAMP_SAMPLES_SINCE_MIDNIGHT", high + " " + low);
        return OptionalLong.empty();
    }

    private Optional<FrameRate> rate(XmlElement speed, String name) {
        String text = speed.textOf(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(FrameRate.parse(text));
        } catch (TimeSyntaxException e) {
            odd(name, text);
            return Optional.empty();
        }
    }

    private OptionalInt number(XmlElement parent, String name) {
        String text = parent.textOf(name);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(Integer.parseInt(text));
        } catch (NumberFormatException e) {
            odd(name, text);
            return OptionalInt.empty();
        }
    }

    private Optional<Boolean> flag(String name, String text, String yes, String no) {
        String plain = text.toUpperCase(Locale.ROOT);
        if (plain.equals(yes) || plain.equals(no)) {
            return Optional.of(plain.equals(yes));
        }
        if (!plain.isEmpty()) {
            odd(name, text);
        }
        return Optional.empty();
    }

    private void odd(String name, String text) {
        String shown = text.length() > 40 ? text.substring(0, 40) + "…" : text;
        remarks.add(WHAT + " states \"" + shown + "\" as " + name + ", which cannot be used.");
    }
}
