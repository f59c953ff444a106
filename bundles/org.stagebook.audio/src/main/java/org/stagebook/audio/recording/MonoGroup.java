package org.stagebook.audio.recording;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stagebook.audio.order.ChannelAssignment;
import org.stagebook.audio.order.LayoutHint;
import org.stagebook.audio.order.OrderEvidence;
import org.stagebook.audio.order.OrderEvidence.UserHint;
import org.stagebook.audio.order.OrderSource;
import org.stagebook.audio.order.OrderStatement;
import org.stagebook.audio.order.SoundFileName;
import org.stagebook.audio.order.SoundFileName.Member;
import org.stagebook.audio.order.SpeakerLabels;
import org.stagebook.audio.source.SoundSource;
import org.stagebook.audio.source.StoredSound;

/**
 * Discrete mono files as one programme.
 *
 * @param members in the order of the channels, at least one
 */
record MonoGroup(List<SoundFile> members) {

    private static final Comparator<SoundFile> BY_LENGTH =
            Comparator.comparingLong(member -> member.format().frames());

    /** Puts them together; what does not fit together is refused, what differs harmlessly is remarked. */
    Recording recording(UserHint user) throws UnreadableRecordingException {
        List<String> losses = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        for (SoundFile member : members) {
            check(member);
            member.unplaced().ifPresent(remark -> remarks.add(quoted(member) + ": " + remark));
            member.losses().forEach(loss -> losses.add(quoted(member) + ": " + loss));
            member.remarks().forEach(remark -> remarks.add(quoted(member) + ": " + remark));
        }
        RecordingFormat format = format(losses);
        remarkStarts(remarks);
        Optional<StoredSound> stored = stored(format);
        List<SoundOpener> openers = members.stream().map(SoundFile::sound).toList();
        SoundOpener opener = stored.isPresent() ? stored.get()::open : new Combined(openers, format);
        List<Path> files = members.stream().map(SoundFile::file).toList();
        return new Recording(files, format, opener, stored, assignment(user, remarks), losses, remarks);
    }

    private record Combined(List<SoundOpener> openers, RecordingFormat format) implements SoundOpener {
        @Override
        public SoundSource open() throws IOException {
            return CombinedSource.open(openers, format);
        }

        @Override
        public long openBytes() {
            return openers.stream().mapToLong(SoundOpener::openBytes).sum();
        }
    }

    private void check(SoundFile member) throws UnreadableRecordingException {
        RecordingFormat format = member.format();
        RecordingFormat first = members.getFirst().format();
        if (format.channels() != 1) {
            throw new UnreadableRecordingException(
                    member.file(),
                    "it has " + format.channels() + " channels, but a programme is put together from mono files only.");
        }
        if (format.sampleRateHz() != first.sampleRateHz()) {
            throw new UnreadableRecordingException(
                    member.file(),
                    "it has " + format.sampleRateHz() + " Hz, but " + quoted(members.getFirst()) + " has "
                            + first.sampleRateHz() + " Hz; files of one programme have one rate.");
        }
    }

    private RecordingFormat format(List<String> losses) {
        RecordingFormat first = members.getFirst().format();
        SoundFile shortest = Collections.min(members, BY_LENGTH);
        SoundFile longest = Collections.max(members, BY_LENGTH);
        long frames = shortest.format().frames();
        if (frames < longest.format().frames()) {
            losses.add("The files are not equally long: " + length(shortest) + ", " + length(longest)
                    + ". Only what all have is read.");
        }
        String samples = members.stream()
                .map(member -> member.format().sample())
                .distinct()
                .collect(Collectors.joining(", "));
        return new RecordingFormat(first.container(), samples, first.sampleRateHz(), members.size(), frames);
    }

    private void remarkStarts(List<String> remarks) {
        long starts = members.stream()
                .filter(member -> member.startSamples().isPresent())
                .map(SoundFile::startSamples)
                .distinct()
                .count();
        if (starts > 1) {
            remarks.add("The files state different start times; they were put together from their first frames.");
        }
    }

    private Optional<StoredSound> stored(RecordingFormat format) {
        List<StoredSound> sounds =
                members.stream().flatMap(member -> member.stored().stream()).toList();
        if (sounds.size() < members.size()) {
            return Optional.empty();
        }
        return Optional.of(new StoredSound(
                format.sampleRateHz(),
                format.frames(),
                sounds.stream().map(sound -> sound.channels().getFirst()).toList()));
    }

    private ChannelAssignment assignment(UserHint user, List<String> remarks) {
        List<Member> named = members.stream()
                .flatMap(member -> SoundFileName.of(member.file()).member().stream())
                .toList();
        long programmes = named.stream()
                .map(member -> member.programme().toLowerCase(Locale.ROOT))
                .distinct()
                .count();
        if (programmes > 1) {
            remarks.add("The files' names begin differently; whether they are one programme was not checked.");
        }
        LayoutHint name = SoundFileName.of(members.getFirst().file()).hint(members.size());
        return new OrderEvidence(members.size(), endings(named), name, user).decide();
    }

    /** What the ends of the names say, if every name ends in a speaker. */
    private List<OrderStatement> endings(List<Member> named) {
        if (named.size() < members.size()) {
            return List.of();
        }
        return SpeakerLabels.consistent(named.stream().map(Member::speaker).toList())
                .map(order -> new OrderStatement(order, OrderSource.FILE_NAME, "The end of the files' names"))
                .map(List::of)
                .orElse(List.of());
    }

    private static String length(SoundFile member) {
        RecordingFormat format = member.format();
        return quoted(member) + " ends after " + SoundTime.of(format.frames(), format.sampleRateHz()) + " ("
                + format.frames() + " frames)";
    }

    private static String quoted(SoundFile member) {
        return "\"" + member.file().getFileName() + "\"";
    }
}
