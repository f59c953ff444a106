package org.stagebook.metering.compare.difference;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stagebook.metering.compare.difference.Difference.Delayed;
import org.stagebook.metering.compare.difference.Difference.Filtered;
import org.stagebook.metering.compare.difference.Difference.GainOnly;
import org.stagebook.metering.compare.difference.Difference.GainRide;
import org.stagebook.metering.compare.difference.Difference.Tendency;

/** Names what happened in a region: the simplest cause that explains it, or the parts it falls into. */
final class Examiner {

    /** Of so many channels each may have moved on its own; of more, some at least are explained where they are. */
    private static final int FEW_CHANNELS = 2;

    /** Where to look for the cause. Looking for what moved takes by far the longest. */
    private enum Search {
        IN_PLACE,
        EVERYWHERE
    }

    private final AlignedSounds sounds;
    private final Places places;
    private final Audibility audibility;

    Examiner(AlignedSounds sounds, Places places, Audibility audibility) {
        this.sounds = sounds;
        this.places = places;
        this.audibility = audibility;
    }

    /** What happened; what other channels had in the middle of it is the same thing if one cause explains all. */
    List<Finding> examine(Cluster cluster) throws IOException {
        if (!cluster.contained().isEmpty()) {
            List<Finding> together = inTime(cluster.all(), Search.EVERYWHERE);
            if (together.stream().allMatch(Examiner::isCertain)) {
                return together;
            }
        }
        List<Finding> found = new ArrayList<>(examine(cluster.main()));
        for (Region contained : cluster.contained()) {
            found.addAll(examine(contained));
        }
        return found;
    }

    /** What happened; several things where it falls apart, in time or by channel. */
    private List<Finding> examine(Region region) throws IOException {
        List<Finding> together = inTime(region, Search.EVERYWHERE);
        if (region.channels().size() == 1 || together.stream().allMatch(Examiner::isCertain)) {
            return together;
        }
        List<Finding> apart = apart(region, Search.IN_PLACE);
        if (region.channels().size() <= FEW_CHANNELS || apart.stream().anyMatch(Examiner::isCertain)) {
            apart = apart(region, Search.EVERYWHERE);
        }
        return isMostlyCertain(apart) && !tookItsPlace(together, apart) ? apart : together;
    }

    private static boolean isMostlyCertain(List<Finding> findings) {
        long certain = findings.stream().filter(Examiner::isCertain).count();
        return certain > 0 && certain * 2 >= findings.size();
    }

    /** What took the place of something else may be silent where that was heard, and heard where that was silent. */
    private static boolean tookItsPlace(List<Finding> together, List<Finding> apart) {
        return together.stream().allMatch(it -> it.difference() instanceof Difference.Replaced)
                && apart.stream().anyMatch(it -> it.difference() instanceof Difference.Replaced)
                && apart.stream()
                        .allMatch(it -> it.difference() instanceof Difference.Replaced
                                || it.difference() instanceof Difference.Silenced
                                || it.difference() instanceof Difference.Added);
    }

    private List<Finding> apart(Region region, Search search) throws IOException {
        List<Finding> apart = new ArrayList<>();
        for (int channel : region.channels()) {
            apart.addAll(inTime(region.of(channel), search));
        }
        return apart;
    }

    /** Whether one cause explains all of it. */
    private static boolean isCertain(Finding finding) {
        return switch (finding.difference()) {
            case Difference.Replaced replaced -> false;
            case Difference.Altered altered -> false;
            default -> true;
        };
    }

    private List<Finding> inTime(Region region, Search search) throws IOException {
        Look look = new Look(region, 1);
        List<Finding> simple = simple(look, search);
        if (!simple.isEmpty()) {
            return simple;
        }
        List<RegionParts.Part> parts = new RegionParts(places.levels()).of(region);
        if (parts.size() < 2) {
            return List.of(shared(look));
        }
        List<Finding> found = new ArrayList<>();
        for (RegionParts.Part part : parts) {
            Look closer = new Look(part.region(), part.background());
            List<Finding> explained = simple(closer, search);
            found.addAll(explained.isEmpty() ? List.of(shared(closer)) : explained);
        }
        return found;
    }

    /** A region and its spectra, which are found once and only if they are needed. */
    private final class Look {
        private final Region region;
        private final double background;
        private final RegionSound sound;
        private Optional<Spectra> spectra = Optional.empty();

        Look(Region region, double background) {
            this.region = region;
            this.background = background;
            this.sound = new RegionSound(sounds, places.pair(), places.table(), region, background);
        }

        Spectra spectra() throws IOException {
            Spectra found = spectra.isPresent() ? spectra.get() : Spectra.of(sound, audibility);
            spectra = Optional.of(found);
            return found;
        }

        ShareCheck.Share share() throws IOException {
            return new ShareCheck(spectra(), audibility).share();
        }

        Finding finding(Difference difference) {
            return new Finding(region, difference, background);
        }
    }

    private List<Finding> simple(Look look, Search search) throws IOException {
        if (look.background == 1) {
            List<Finding> level = byLevel(look.region);
            if (!level.isEmpty()) {
                return level;
            }
        }
        Optional<Difference> elsewhere = search == Search.IN_PLACE ? Optional.empty() : elsewhere(look);
        if (elsewhere.isPresent()) {
            return List.of(look.finding(elsewhere.get()));
        }
        List<BandDelta> deltas = filter(look);
        return deltas.isEmpty() ? List.of() : List.of(look.finding(new Filtered(places.of(look.region), deltas)));
    }

    /**
     * Whether it was moved or delayed. What only came or only went was neither; what has another level where it was can be delayed by
     * a little, but has not moved.
     */
    private Optional<Difference> elsewhere(Look look) throws IOException {
        ChangedPlace place = places.of(look.region);
        return switch (look.share()) {
            case ADDED, REMOVED -> Optional.empty();
            case PART_LOUDER, PART_SOFTER -> delayed(look.sound, place);
            case REPLACED, UNCLEAR -> {
                Optional<Difference> moved = moved(look.sound, place);
                yield moved.isPresent() ? moved : delayed(look.sound, place);
            }
        };
    }

    private Optional<Difference> moved(RegionSound sound, ChangedPlace place) throws IOException {
        return new MoveCheck(sound, audibility)
                .explain()
                .map(move -> new Difference.Moved(place, move.fromFrame(), move.toFrame(), move.soundFrames()));
    }

    private Optional<Difference> delayed(RegionSound sound, ChangedPlace place) throws IOException {
        return new ShiftCheck(sound, audibility)
                .explain()
                .map(shift -> new Delayed(place, shift.frames(), decibels(shift.gain() * sound.gain()), false));
    }

    private List<BandDelta> filter(Look look) throws IOException {
        int rateHz = places.pair().rateHz();
        List<BandDelta> deltas = new FilterCheck(look.spectra(), audibility).explain(rateHz);
        if (!deltas.isEmpty()) {
            return deltas;
        }
        Optional<Spectra> fine = Spectra.fine(look.sound, audibility);
        return fine.isEmpty() ? List.of() : new FilterCheck(fine.get(), audibility).explain(rateHz);
    }

    private List<Finding> byLevel(Region region) {
        Optional<LevelCheck.Explained> level = places.levels().explain(region);
        if (level.isEmpty()) {
            return List.of();
        }
        return switch (level.get().cause()) {
            case ONLY_FIRST -> List.of(found(region, new Difference.Silenced(places.of(region))));
            case ONLY_SECOND -> List.of(found(region, new Difference.Added(places.of(region))));
            case GAIN -> List.of(found(region, gain(region, level.get().gain())));
            case RIDE -> ride(region);
        };
    }

    private static Finding found(Region region, Difference difference) {
        return new Finding(region, difference, 1);
    }

    private Difference gain(Region region, double gain) {
        return Math.abs(gain) < SILENT_GAIN
                ? new Difference.Silenced(places.of(region))
                : new GainOnly(places.of(region), decibels(gain), gain < 0);
    }

    private static final double SILENT_GAIN = 1e-3;

    private List<Finding> ride(Region region) {
        List<Finding> found = new ArrayList<>();
        for (RideCourse.Part part : new RideCourse(region, places.levels()).parts()) {
            Difference difference = part.moves()
                    ? new GainRide(
                            places.of(part.region()),
                            decibels(part.start()),
                            decibels(part.end()),
                            decibels(part.farthest()))
                    : gain(part.region(), (part.start() + part.end()) / 2);
            found.add(found(part.region(), difference));
        }
        return found;
    }

    private static double decibels(double gain) {
        return Math.max(GainRide.LEAST_GAIN_DB, 20 * Math.log10(Math.abs(gain)));
    }

    private Finding shared(Look look) throws IOException {
        ChangedPlace place = places.of(look.region);
        Difference difference = isSlight(look.region, place)
                ? new Difference.Altered(place, Tendency.SLIGHTLY)
                : switch (look.share()) {
                    case ADDED -> new Difference.Added(place);
                    case REMOVED -> new Difference.Silenced(place);
                    case REPLACED -> new Difference.Replaced(place);
                    case PART_LOUDER -> new Difference.Altered(place, Tendency.PART_LOUDER);
                    case PART_SOFTER -> new Difference.Altered(place, Tendency.PART_SOFTER);
                    case UNCLEAR -> new Difference.Altered(place, Tendency.UNCLEAR);
                };
        return look.finding(difference);
    }

    private static final double SLIGHT_RELATIVE_DB = -20;

    private static boolean isSlight(Region region, ChangedPlace place) {
        double ofOneChannel =
                place.residualDbfs() - 10 * Math.log10(region.channels().size());
        return ofOneChannel < Finding.SLIGHT_DBFS && place.relativeDb() < SLIGHT_RELATIVE_DB;
    }
}
