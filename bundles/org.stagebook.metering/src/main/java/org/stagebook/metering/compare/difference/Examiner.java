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
            List<Finding> together = inTime(cluster.all());
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
        List<Finding> together = inTime(region);
        if (region.channels().size() == 1 || together.stream().allMatch(Examiner::isCertain)) {
            return together;
        }
        List<Finding> apart = new ArrayList<>();
        for (int channel : region.channels()) {
            apart.addAll(inTime(region.of(channel)));
        }
        return apart.stream().filter(Examiner::isCertain).count() * 2 >= apart.size()
                        && apart.stream().anyMatch(Examiner::isCertain)
                ? apart
                : together;
    }

    /** Whether one cause explains all of it. */
    private static boolean isCertain(Finding finding) {
        return switch (finding.difference()) {
            case Difference.Replaced replaced -> false;
            case Difference.Altered altered -> false;
            default -> true;
        };
    }

    private List<Finding> inTime(Region region) throws IOException {
        List<Finding> simple = simple(region, 1);
        if (!simple.isEmpty()) {
            return simple;
        }
        List<RegionParts.Part> parts = new RegionParts(places.levels()).of(region);
        if (parts.size() < 2) {
            return List.of(shared(region, 1));
        }
        List<Finding> found = new ArrayList<>();
        for (RegionParts.Part part : parts) {
            List<Finding> explained = simple(part.region(), part.background());
            found.addAll(explained.isEmpty() ? List.of(shared(part.region(), part.background())) : explained);
        }
        return found;
    }

    private List<Finding> simple(Region region, double background) throws IOException {
        if (background == 1) {
            List<Finding> level = byLevel(region);
            if (!level.isEmpty()) {
                return level;
            }
        }
        RegionSound sound = new RegionSound(sounds, places.pair(), places.table(), region, background);
        Spectra spectra = Spectra.of(sound, audibility);
        Optional<Difference> elsewhere = isOneSided(spectra) ? Optional.empty() : elsewhere(sound);
        if (elsewhere.isPresent()) {
            return List.of(new Finding(region, elsewhere.get(), background));
        }
        List<BandDelta> deltas = filter(sound, spectra);
        return deltas.isEmpty()
                ? List.of()
                : List.of(new Finding(region, new Filtered(places.of(region), deltas), background));
    }

    /** What only came or only went was neither moved nor delayed, and looking for that takes longest. */
    private boolean isOneSided(Spectra spectra) {
        ShareCheck.Share share = new ShareCheck(spectra, audibility).share();
        return share == ShareCheck.Share.ADDED || share == ShareCheck.Share.REMOVED;
    }

    private Optional<Difference> elsewhere(RegionSound sound) throws IOException {
        ChangedPlace place = places.of(sound.region());
        Optional<MoveCheck.Move> move = new MoveCheck(sound, audibility).explain();
        if (move.isPresent()) {
            MoveCheck.Move found = move.get();
            return Optional.of(new Difference.Moved(place, found.fromFrame(), found.toFrame(), found.soundFrames()));
        }
        return new ShiftCheck(sound, audibility)
                .explain()
                .map(shift -> new Delayed(place, shift.frames(), decibels(shift.gain() * sound.gain()), false));
    }

    private List<BandDelta> filter(RegionSound sound, Spectra spectra) throws IOException {
        int rateHz = places.pair().rateHz();
        List<BandDelta> deltas = new FilterCheck(spectra, audibility).explain(rateHz);
        if (!deltas.isEmpty()) {
            return deltas;
        }
        Optional<Spectra> fine = Spectra.fine(sound, audibility);
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

    private Finding shared(Region region, double background) throws IOException {
        RegionSound sound = new RegionSound(sounds, places.pair(), places.table(), region, background);
        ShareCheck test = new ShareCheck(Spectra.of(sound, audibility), audibility);
        ChangedPlace place = places.of(region);
        Difference difference = isSlight(region, place)
                ? new Difference.Altered(place, Tendency.SLIGHTLY)
                : switch (test.share()) {
                    case ADDED -> new Difference.Added(place);
                    case REMOVED -> new Difference.Silenced(place);
                    case REPLACED -> new Difference.Replaced(place);
                    case PART_LOUDER -> new Difference.Altered(place, Tendency.PART_LOUDER);
                    case PART_SOFTER -> new Difference.Altered(place, Tendency.PART_SOFTER);
                    case UNCLEAR -> new Difference.Altered(place, Tendency.UNCLEAR);
                };
        return new Finding(region, difference, background);
    }

    private static final double SLIGHT_RELATIVE_DB = -20;

    private static boolean isSlight(Region region, ChangedPlace place) {
        double ofOneChannel =
                place.residualDbfs() - 10 * Math.log10(region.channels().size());
        return ofOneChannel < Finding.SLIGHT_DBFS && place.relativeDb() < SLIGHT_RELATIVE_DB;
    }
}
