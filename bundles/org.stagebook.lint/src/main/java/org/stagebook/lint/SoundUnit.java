package org.stagebook.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stagebook.audio.ChannelLayout;
import org.stagebook.audio.Speaker;
import org.stagebook.audio.order.SoundFileName;
import org.stagebook.audio.order.SoundFileName.Member;
import org.stagebook.lint.sound.ChannelMeasures;
import org.stagebook.lint.sound.SoundMeasures;

/**
 * What counts as one track: a file, or the mono files of one programme, told by names that end in a speaker.
 *
 * @param members one file, or one for each speaker
 */
public record SoundUnit(List<LintItem> members) {

    /** Copies the list. */
    public SoundUnit {
        members = List.copyOf(members);
    }

    /** The units of some items, in their order. */
    static List<SoundUnit> of(List<LintItem> items) {
        Map<String, List<LintItem>> units = new LinkedHashMap<>();
        for (LintItem item : items) {
            item.sound()
                    .ifPresent(sound -> units.computeIfAbsent(key(item, sound), key -> new ArrayList<>())
                            .add(item));
        }
        return units.values().stream().map(SoundUnit::new).toList();
    }

    private static String key(LintItem item, SoundMeasures sound) {
        return member(item)
                .filter(member -> sound.channels().size() == 1)
                .map(member -> item.folder() + "\n" + member.programme().toLowerCase(Locale.ROOT))
                .orElse(item.path());
    }

    /** Which channel of a programme an item is, if its name ends in a speaker. */
    public static Optional<Member> member(LintItem item) {
        String name = item.name();
        int end = name.lastIndexOf('.');
        return new SoundFileName(end < 0 ? name : name.substring(0, end)).member();
    }

    public LintItem first() {
        return members.getFirst();
    }

    /** Whether it is mono files that make a programme. */
    public boolean isGroup() {
        return members.size() > 1;
    }

    /** What it is called: the path of its file, or what the paths of its files have in common. */
    public String name() {
        return first().path();
    }

    /** The speakers its files are named for, with those there twice. */
    public List<Speaker> namedSpeakers() {
        return members.stream()
                .flatMap(item -> member(item).stream())
                .map(Member::speaker)
                .toList();
    }

    /** How many channels it has. */
    public int channelCount() {
        return isGroup()
                ? members.size()
                : first().sound().map(sound -> sound.channels().size()).orElse(0);
    }

    /** Which speakers it feeds, if they make a layout. */
    public Optional<ChannelLayout> layout() {
        if (isGroup()) {
            List<Speaker> speakers = namedSpeakers();
            return speakers.isEmpty() ? Optional.empty() : ChannelLayout.of(EnumSet.copyOf(speakers));
        }
        return channelCount() == 1
                ? Optional.of(ChannelLayout.MONO)
                : first().sound().flatMap(sound -> sound.order().order()).flatMap(order -> order.layout());
    }

    /** Every channel with its name, in order. */
    public List<NamedChannel> channels() {
        List<NamedChannel> channels = new ArrayList<>();
        for (LintItem item : members) {
            item.sound().ifPresent(sound -> {
                for (int i = 0; i < sound.channels().size(); i++) {
                    String name = isGroup()
                            ? member(item).map(m -> m.speaker().label()).orElse(item.name())
                            : LintItem.channelName(sound, i);
                    channels.add(new NamedChannel(name, sound, sound.channels().get(i)));
                }
            });
        }
        return channels;
    }

    /**
     * A channel of a unit.
     *
     * @param name its speaker or number
     * @param sound of the file it is in
     * @param measures of the channel
     */
    public record NamedChannel(String name, SoundMeasures sound, ChannelMeasures measures) {

        /** Whether it carries low frequency effects, where silence is nothing unusual and no pop is put. */
        public boolean isLowFrequency() {
            return name.equals(Speaker.LFE.label()) || name.equals(Speaker.LFE_2.label());
        }

        /** Whether it is known which speaker it feeds. */
        public boolean isNamed() {
            return speaker().isPresent();
        }

        /** The speaker on the other side of the room: {@code "Rs"} for {@code "Ls"}. */
        public Optional<String> partner() {
            return speaker().flatMap(Speaker::mirrored).map(Speaker::label);
        }

        private Optional<Speaker> speaker() {
            return Arrays.stream(Speaker.values())
                    .filter(speaker -> speaker.label().equals(name))
                    .findFirst();
        }

        public boolean isSilent() {
            return LintItem.isSilent(sound, measures);
        }
    }
}
