package org.stagebook.delivery.record;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.stagebook.audio.order.OrderEvidence.UserHint;
import org.stagebook.audio.recording.Recording;
import org.stagebook.audio.recording.RecordingClock;
import org.stagebook.audio.recording.RecordingReader;
import org.stagebook.delivery.check.CheckReport;
import org.stagebook.delivery.check.SpecificationCheck;
import org.stagebook.delivery.checksum.ChecksumKind;
import org.stagebook.delivery.checksum.FileDigests;
import org.stagebook.delivery.rule.Delivery;
import org.stagebook.delivery.rule.Place;
import org.stagebook.delivery.rule.PlaceWords;
import org.stagebook.delivery.rule.RuleBook;
import org.stagebook.delivery.spec.Specification;
import org.stagebook.metering.MeasureProgress;
import org.stagebook.metering.weighting.FrameRange;

/** Holds the sound of a deliverable against specifications, placed to the picture by what the production knows of its reel. */
public final class DeliverableCheck {

    private final Sounds sounds;
    private final Optional<ReelPlace> reel;

    /**
     * The files.
     *
     * @param programme what is delivered
     * @param dialogue its dialogue stem
     * @param musicAndEffects its M&amp;E
     */
    public record Sounds(Path programme, Optional<Path> dialogue, Optional<Path> musicAndEffects) {}

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
    public DeliverableCheck(Sounds sounds, Optional<ReelPlace> reel) {
        this.sounds = sounds;
        this.reel = reel;
    }

    /** How many frames the programme has; its header is read. */
    public long workFrames() throws IOException {
        return read(sounds.programme()).format().frames();
    }

    /**
     * Reads everything and judges; fit for any thread, as no production is touched.
     *
     * @throws IOException if a file cannot be read
     * @throws java.util.concurrent.CancellationException if the progress asked for it
     */
    public Found check(List<Specification> specifications, MeasureProgress progress) throws IOException {
        Recording programme = read(sounds.programme());
        Optional<SoundPlace> place = reel.isPresent() ? SoundPlace.of(programme, reel.get()) : Optional.empty();
        Optional<FrameRange> action =
                place.flatMap(known -> known.action(programme.format().frames()));
        Delivery delivery = new Delivery(
                programme,
                new Delivery.Beside(read(sounds.dialogue()), Map.of(), read(sounds.musicAndEffects())),
                new Delivery.Picture(action, OptionalLong.empty()),
                Map.of());
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        FileDigests digests = new FileDigests(Set.of(ChecksumKind.XXH64));
        List<CheckReport> reports = new SpecificationCheck(RuleBook.installed(), threads)
                .check(delivery, specifications, digests, progress);
        return new Found(
                reports, remarks(programme, place), digests.recorded(sounds.programme()), place.map(SoundPlace::clock));
    }

    private List<String> remarks(Recording programme, Optional<SoundPlace> place) {
        List<String> remarks = new ArrayList<>(programme.findings());
        remarks.addAll(programme.channels().contradictions());
        place.filter(known -> !known.isStated())
                .ifPresent(known ->
                        remarks.add("The file does not say when it begins; it was taken to begin with the reel."));
        if (reel.isEmpty()) {
            remarks.add("The deliverable is of several reels, so the frames of action are not known here.");
        } else if (place.isEmpty()) {
            remarks.add("Timecode cannot be computed exactly at "
                    + programme.format().sampleRateHz() + " Hz, so the frames of action are not known here.");
        }
        return remarks;
    }

    private static Optional<Recording> read(Optional<Path> file) throws IOException {
        return file.isPresent() ? Optional.of(read(file.get())) : Optional.empty();
    }

    private static Recording read(Path file) throws IOException {
        return new RecordingReader().read(file, UserHint.NONE);
    }
}
