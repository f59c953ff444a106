package org.stagebook.audio.recording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stagebook.audio.ChannelLayout;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.OrderConvention;
import org.stagebook.audio.Speaker;
import org.stagebook.audio.order.SoundFileName;
import org.stagebook.audio.order.SoundFileName.Member;

/** Finds the mono files of one programme by their names: {@code R2.L.wav}, {@code R2.C.wav} and so on. */
final class DiscreteFiles {

    private static final Set<String> EXTENSIONS =
            Set.of("wav", "wave", "bwf", "rf64", "bw64", "aif", "aiff", "aifc", "flac");

    /**
     * The files that belong with one of them, in SMPTE order where their speakers make a layout.
     *
     * @throws UnreadableRecordingException if the name does not end in a speaker, or two files are for one speaker
     */
    List<Path> with(Path member) throws IOException {
        Member named = SoundFileName.of(member)
                .member()
                .orElseThrow(() -> new UnreadableRecordingException(
                        member,
                        "its name does not end in a speaker such as .L or _Ls, so the other files of its group"
                                + " cannot be found. Name all files."));
        Path folder = Optional.ofNullable(member.toAbsolutePath().getParent()).orElseThrow();
        return ordered(programmes(folder).getOrDefault(key(named, member), List.of(member)));
    }

    /** The groups of at least two files in a folder, each in the order of {@link #with}. */
    List<List<Path>> in(Path folder) throws IOException {
        List<List<Path>> groups = new ArrayList<>();
        for (List<Path> files : programmes(folder).values()) {
            if (files.size() > 1) {
                groups.add(ordered(files));
            }
        }
        return groups;
    }

    private static Map<String, List<Path>> programmes(Path folder) throws IOException {
        Map<String, List<Path>> programmes = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> EXTENSIONS.contains(extension(file)))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .forEach(file -> SoundFileName.of(file)
                            .member()
                            .ifPresent(named -> programmes
                                    .computeIfAbsent(key(named, file), key -> new ArrayList<>())
                                    .add(file)));
        }
        return programmes;
    }

    /** Files of one programme have one name and one kind of file; case may differ. */
    private static String key(Member named, Path file) {
        return named.programme().toLowerCase(Locale.ROOT) + "\n" + extension(file);
    }

    private static String extension(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static List<Path> ordered(List<Path> files) throws UnreadableRecordingException {
        Map<Speaker, Path> bySpeaker = new EnumMap<>(Speaker.class);
        for (Path file : files) {
            Speaker speaker = SoundFileName.of(file).member().orElseThrow().speaker();
            Path other = bySpeaker.putIfAbsent(speaker, file);
            if (other != null) {
                throw new UnreadableRecordingException(
                        file,
                        "\"" + other.getFileName() + "\" is named for the same speaker " + speaker.label()
                                + ". Name the files that belong together.");
            }
        }
        List<Speaker> order = usualOrder(EnumSet.copyOf(bySpeaker.keySet()));
        return bySpeaker.keySet().stream()
                .sorted(Comparator.comparingInt(order::indexOf))
                .map(bySpeaker::get)
                .toList();
    }

    private static List<Speaker> usualOrder(Set<Speaker> speakers) {
        return ChannelLayout.of(speakers)
                .flatMap(layout -> OrderConvention.SMPTE.order(layout).or(() -> OrderConvention.DOLBY.order(layout)))
                .map(ChannelOrder::speakers)
                .orElse(List.copyOf(speakers));
    }
}
