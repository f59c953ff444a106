package org.stagebook.interchange.soundfolder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stagebook.audio.ChannelLayout;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.OrderConvention;
import org.stagebook.audio.Speaker;
import org.stagebook.audio.order.SoundFileName;
import org.stagebook.interchange.Warnings;

/**
 * One thing to be heard: a file, or discrete mono files in the order of their channels.
 *
 * @param name what the names of its files have in common
 * @param layout for people: {@code 5.1}, {@code Stereo}, {@code 4 channels}
 * @param files at least one
 */
public record Programme(StemName name, String layout, List<FolderFile> files) {

    /** Keeps its own copy of the list. */
    public Programme {
        files = List.copyOf(files);
    }

    /** Whether it consists of discrete monos. */
    boolean isGroup() {
        return files.size() > 1;
    }

    /**
     * Groups files: monos in one folder whose names are the same but for the channel are one programme, all others are
     * programmes by themselves.
     */
    static List<Programme> of(List<FolderFile> files, Warnings warnings) {
        Map<String, List<FolderFile>> byName = new LinkedHashMap<>();
        for (FolderFile file : files) {
            byName.computeIfAbsent(key(file), key -> new ArrayList<>()).add(file);
        }
        List<Programme> programmes = new ArrayList<>();
        byName.values().forEach(group -> add(group, programmes, warnings));
        return programmes;
    }

    /** Files of one programme lie in one folder and are of one kind; case may differ. */
    private static String key(FolderFile file) {
        String path = file.path();
        if (file.name().channel().isEmpty() || !file.isMono()) {
            return path;
        }
        boolean numbered = file.name().channel().get().speaker().isEmpty();
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        String kind = path.substring(path.lastIndexOf('.') + 1);
        return (folder + file.name().base() + "\n" + kind + "\n" + numbered).toLowerCase(Locale.ROOT);
    }

    private static void add(List<FolderFile> group, List<Programme> programmes, Warnings warnings) {
        List<FolderFile> members = new ArrayList<>();
        Set<String> labels = new HashSet<>();
        for (FolderFile file : group) {
            String label = file.name().channel().map(StemName.Channel::label).orElse("");
            if (labels.add(label)) {
                members.add(file);
            } else {
                warnings.add(
                        0,
                        "\"" + file.path() + "\" is named for the same channel " + label
                                + " as another file of its group; it became a track of its own.");
                programmes.add(single(file));
            }
        }
        programmes.add(members.size() == 1 ? single(members.getFirst()) : group(members));
    }

    private static Programme single(FolderFile file) {
        int channels = file.sound().channels();
        String layout = file.sound()
                .order()
                .flatMap(ChannelOrder::layout)
                .or(() -> layoutInName(file))
                .map(ChannelLayout::label)
                .orElse(channels(channels));
        return new Programme(file.isMono() ? file.name() : file.name().alone(), layout, List.of(file));
    }

    /** What the name of a file says whose headers say nothing; two channels are stereo without a word. */
    private static Optional<ChannelLayout> layoutInName(FolderFile file) {
        return switch (file.sound().channels()) {
            case 1 -> Optional.of(ChannelLayout.MONO);
            case 2 -> Optional.of(ChannelLayout.STEREO);
            default ->
                new SoundFileName(file.name().stem())
                        .hint(file.sound().channels())
                        .layout()
                        .filter(layout -> layout.channelCount() == file.sound().channels());
        };
    }

    private static Programme group(List<FolderFile> members) {
        Set<Speaker> speakers = members.stream()
                .flatMap(member -> member.name().channel().flatMap(StemName.Channel::speaker).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Speaker.class)));
        Optional<ChannelLayout> layout =
                speakers.size() == members.size() ? ChannelLayout.of(speakers) : Optional.empty();
        List<Speaker> order = layout.flatMap(
                        known -> OrderConvention.SMPTE.order(known).or(() -> OrderConvention.DOLBY.order(known)))
                .map(ChannelOrder::speakers)
                .orElse(List.copyOf(speakers));
        List<FolderFile> sorted = members.stream()
                .sorted(Comparator.<FolderFile>comparingInt(member -> place(member, order)))
                .toList();
        return new Programme(
                sorted.getFirst().name(), layout.map(ChannelLayout::label).orElse(channels(members.size())), sorted);
    }

    private static int place(FolderFile member, List<Speaker> order) {
        StemName.Channel channel = member.name().channel().orElseThrow();
        return channel.speaker().map(order::indexOf).orElse(channel.number());
    }

    private static String channels(int count) {
        return count + " channels";
    }
}
