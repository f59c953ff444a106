package org.stagebook.interchange.soundfolder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.stagebook.interchange.ImportSettings;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.placing.FileHour;
import org.stagebook.interchange.placing.LabelPlacement;
import org.stagebook.interchange.placing.ReelTarget;
import org.stagebook.interchange.soundfolder.FolderFile.Start;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.TimecodeFormat;

/**
 * Says where programmes lie.
 *
 * <p>The reel is the stated one, else that of the name, else that of the time. A time reference keeps its timecode label: it
 * is counted in the stated rate, else in the one the file states, else in that of the production. A reference of zero is
 * what programs write that know none. Without one a programme lies at the start of its reel.
 */
final class ProgrammePlaces {

    private static final long FLICKS_PER_SECOND = Duration.ofSeconds(1).flicks();
    private static final long LONGEST_SECONDS = 24 * 3600;

    private final Production production;
    private final TimecodeFormat format;
    private final ImportSettings settings;
    private final Warnings warnings;
    private final Map<Key, LabelPlacement> placements = new HashMap<>();
    private final Map<Key, Long> firstFrames = new HashMap<>();

    ProgrammePlaces(Production production, ImportSettings settings, Warnings warnings) {
        TimecodeFormat counting = production.getTimecodeFormat();
        if (counting == null) {
            throw new IllegalStateException("The production has no timecode format, so nothing can be placed in it.");
        }
        this.production = production;
        this.format = counting;
        this.settings = settings;
        this.warnings = warnings;
    }

    /**
     * A place in the production.
     *
     * @param start where the programme begins, to the sample
     * @param known whether the files say so; else it is the start of the reel
     */
    record Place(ReelTarget reel, Position start, boolean known) {}

    /** Takes note of all programmes, so that those of one reel keep their distances. */
    void prepare(List<Programme> programmes) {
        for (Programme programme : programmes) {
            start(programme)
                    .ifPresent(start -> firstFrames.merge(key(programme, start), frame(start, programme), Math::min));
        }
    }

    Place place(Programme programme) {
        Optional<Start> start = start(programme);
        if (start.isEmpty()) {
            return atReelStart(reelNumber(programme));
        }
        Key key = key(programme, start.get());
        LabelPlacement placement = placements.computeIfAbsent(key, this::placement);
        long frame = frame(start.get(), programme);
        Position exact = position(start.get(), programme);
        Position label = placement.position(frame);
        Position begin =
                label.plus(placement.fileFormat().positionOfFrame(frame).until(exact));
        return new Place(placement.reels().reelAt(label), begin, true);
    }

    private LabelPlacement placement(Key key) {
        return LabelPlacement.of(
                FileHour.startingAt(key.counting(), firstFrames.getOrDefault(key, 0L)),
                production,
                key.reel(),
                warnings);
    }

    private Key key(Programme programme, Start start) {
        return new Key(reelNumber(programme), counting(start));
    }

    private TimecodeFormat counting(Start start) {
        return settings.rate().or(start::counting).orElse(format);
    }

    private OptionalInt reelNumber(Programme programme) {
        OptionalInt named = programme.name().reel();
        boolean usable = named.isPresent() && named.getAsInt() > 0;
        return settings.reel().isPresent() || !usable ? settings.reel() : named;
    }

    /** The start of the first file that has one which can be meant. */
    private static Optional<Start> start(Programme programme) {
        return programme.files().stream()
                .filter(file -> file.start().isPresent())
                .filter(file -> {
                    long samples = file.start().get().samples();
                    return samples > 0 && samples / file.sound().sampleRateHz() < LONGEST_SECONDS;
                })
                .findFirst()
                .flatMap(FolderFile::start);
    }

    private long frame(Start start, Programme programme) {
        return counting(start).frameAt(position(start, programme), Rounding.FLOOR);
    }

    private static Position position(Start start, Programme programme) {
        int rateHz = programme.files().stream()
                .filter(file -> file.start().filter(start::equals).isPresent())
                .findFirst()
                .orElse(programme.files().getFirst())
                .sound()
                .sampleRateHz();
        return new Position(flicks(start.samples(), rateHz));
    }

    /** How long so many samples last. */
    static long flicks(long samples, int rateHz) {
        return samples / rateHz * FLICKS_PER_SECOND + samples % rateHz * FLICKS_PER_SECOND / rateHz;
    }

    private Place atReelStart(OptionalInt number) {
        int wanted = number.orElseGet(this::firstReel);
        Position known = production.getReels().stream()
                .filter(reel -> reel.getNumber() == wanted && reel.getStart() != null)
                .map(reel -> Objects.requireNonNull(reel.getStart()))
                .findFirst()
                .orElseGet(() -> format.positionOfFrame(Math.min(wanted, 23) * (format.framesPerDay() / 24)));
        LabelPlacement placement = LabelPlacement.of(
                FileHour.startingAt(format, format.frameAt(known, Rounding.FLOOR)),
                production,
                OptionalInt.of(wanted),
                warnings);
        return new Place(placement.reels().reelAt(known), known, false);
    }

    private int firstReel() {
        return production.getReels().stream()
                .filter(reel -> reel.getStart() != null)
                .mapToInt(Reel::getNumber)
                .min()
                .orElse(1);
    }

    private record Key(OptionalInt reel, TimecodeFormat counting) {}
}
