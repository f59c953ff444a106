package org.stagebook.delivery.record;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.stagebook.audio.recording.Recording;
import org.stagebook.audio.recording.RecordingClock;
import org.stagebook.audio.recording.RecordingReader;
import org.stagebook.delivery.answer.PlaceWords;
import org.stagebook.delivery.check.CheckReport;
import org.stagebook.delivery.check.SpecificationCheck;
import org.stagebook.delivery.checksum.ChecksumKind;
import org.stagebook.delivery.checksum.FileDigests;
import org.stagebook.delivery.rule.Delivery;
import org.stagebook.delivery.rule.Place;
import org.stagebook.delivery.rule.RuleBook;
import org.stagebook.delivery.spec.Specification;
import org.stagebook.metering.MeasureProgress;
import org.stagebook.metering.weighting.FrameRange;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.SampleRate;

/** Holds the sound of a deliverable against specifications, placed to the picture by what the production knows of its reel. */
public final class DeliverableCheck {

    private final Sounds sounds;
    private final Known known;

    /**
     * What came of it.
     *
     * @param reports one for each specification
     * @param remarks sentences about the files
     * @param hash algorithm, colon and hash of the programme
     * @param clock timecode of the programme, where its reel is known
     */
    public record Found(List<CheckReport> reports, List<String> remarks, String hash, Optional<RecordingClock> clock) {
        /** Copies the lists. */
        public Found {
            reports = List.copyOf(reports);
            remarks = List.copyOf(remarks);
        }

        /** Where something is, in words: timecode of the reel, or time from the start where no reel is known. */
        public String where(List<Place> places) {
            int hertz = reports.getFirst().delivery().programme().format().sampleRateHz();
            return new PlaceWords(hertz, clock).of(places);
        }
    }

    /** Prepares. */
    public DeliverableCheck(Sounds sounds, Known known) {
        this.sounds = sounds;
        this.known = known;
    }

    /** How many frames the check will tell its progress of; headers are read. */
    public long workFrames() throws IOException {
        return Math.max(1, SpecificationCheck.workFrames(delivery(read(sounds.programme()), Optional.empty())));
    }

    /**
     * Reads everything and judges; fit for any thread, as no production is touched.
     *
     * @throws IOException if a file cannot be read
     * @throws java.util.concurrent.CancellationException if the progress asked for it
     */
    public Found check(List<Specification> specifications, MeasureProgress progress) throws IOException {
        Recording programme = read(sounds.programme());
        Optional<SoundPlace> place =
                known.reel().isPresent() ? SoundPlace.of(programme, known.reel().get()) : Optional.empty();
        Optional<FrameRange> action =
                place.flatMap(placed -> placed.action(programme.format().frames()));
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        FileDigests digests = new FileDigests(Set.of(ChecksumKind.XXH64));
        List<CheckReport> reports = new SpecificationCheck(RuleBook.installed(), threads)
                .check(delivery(programme, action), specifications, digests, progress);
        return new Found(
                reports, remarks(programme, place), digests.recorded(sounds.programme()), place.map(SoundPlace::clock));
    }

    private Delivery delivery(Recording programme, Optional<FrameRange> action) throws IOException {
        Map<String, Recording> stems = new LinkedHashMap<>();
        for (Map.Entry<String, Path> stem : sounds.beside().stems().entrySet()) {
            stems.put(stem.getKey(), read(stem.getValue()));
        }
        return new Delivery(
                programme,
                new Delivery.Beside(
                        read(sounds.beside().dialogue()),
                        stems,
                        read(sounds.beside().musicAndEffects())),
                new Delivery.Picture(action, lengthFrames(programme)),
                known.stated());
    }

    private OptionalLong lengthFrames(Recording programme) {
        SampleRate rate = new SampleRate(programme.format().sampleRateHz());
        return known.length()
                .map(length -> OptionalLong.of(rate.sampleAt(Position.ZERO.plus(length), Rounding.NEAREST)))
                .orElse(OptionalLong.empty());
    }

    private List<String> remarks(Recording programme, Optional<SoundPlace> place) {
        List<String> remarks = new ArrayList<>(programme.findings());
        remarks.addAll(programme.channels().contradictions());
        place.filter(placed -> !placed.isStated())
                .ifPresent(placed ->
                        remarks.add("The file does not say when it begins; it was taken to begin with the reel."));
        String unknown = known.reel()
                .map(ReelPlace::unknown)
                .orElse("No reel says when it starts, so the frames of action are not known here.");
        if (!unknown.isEmpty()) {
            remarks.add(unknown);
        } else if (place.isEmpty()) {
            remarks.add("Timecode cannot be computed exactly at "
                    + programme.format().sampleRateHz() + " Hz, so the frames of action are not known here.");
        }
        return remarks;
    }

    private Optional<Recording> read(Optional<Path> file) throws IOException {
        return file.isPresent() ? Optional.of(read(file.get())) : Optional.empty();
    }

    private Recording read(Path file) throws IOException {
        RecordingReader reader = new RecordingReader();
        return sounds.isMono()
                ? reader.readGroup(reader.groupOf(file), known.channels())
                : reader.read(file, known.channels());
    }
}
