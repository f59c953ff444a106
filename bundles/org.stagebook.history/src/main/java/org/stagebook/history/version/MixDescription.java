package org.stagebook.history.version;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stagebook.edit.change.NewObject;
import org.stagebook.handoff.build.SoundDescription;
import org.stagebook.history.sound.HeardChange;
import org.stagebook.history.version.MixPrint.Line;
import org.stagebook.lint.ReelGuess;
import org.stagebook.lint.SourcePaths;
import org.stagebook.lint.sound.SoundFormat;
import org.stagebook.lint.sound.SoundMeasures;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.MixRemoval;
import org.stagebook.model.PictureCut;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.model.picture.CutInUse;
import org.stagebook.timebase.Level;
import org.stagebook.timebase.LevelUnit;

/** Describes a mix version to be added, with everything that is known at that moment: cut, files, levels, removals. */
final class MixDescription {
    private final Production production;
    private final SourcePaths paths;
    private final Instant now;

    MixDescription(Production production, Optional<Path> folder, Instant now) {
        this.production = production;
        this.paths = new SourcePaths(folder);
        this.now = now;
    }

    NewObject of(MixPrint print) {
        Line line = print.line();
        NewObject version = NewObject.of(Literals.MIX_VERSION)
                .with(Literals.MIX_VERSION__LABEL, print.label())
                .with(Literals.MIX_VERSION__STAGE, print.stage())
                .with(Literals.MIX_VERSION__BRANCH, line.branch())
                .with(Literals.MIX_VERSION__NUMBER, new VersionLines(production).nextNumber(line.branch(), line.reel()))
                .with(Literals.MIX_VERSION__CREATED, now)
                .with(Literals.MIX_VERSION__PARENTS, line.parents())
                .with(Literals.MIX_VERSION__PICTURE_CUTS, cuts(line.reel()))
                .with(Literals.MIX_VERSION__PREMIXES, new PremixesInUse(production).of(line.reel()))
                .with(Literals.MIX_VERSION__REMARK, print.remark());
        print.author().ifPresent(author -> version.with(Literals.MIX_VERSION__AUTHOR, author));
        line.reel().ifPresent(reel -> version.with(Literals.MIX_VERSION__REEL, reel));
        line.printedFrom().ifPresent(from -> version.with(Literals.MIX_VERSION__PRINTED_FROM, from));
        line.restores().ifPresent(earlier -> version.with(Literals.MIX_VERSION__RESTORES, earlier));
        print.files().forEach(file -> version.withPart(Literals.MIX_VERSION__FILES, file(file, line.reel())));
        print.carried()
                .forEach(file -> version.withPart(Literals.MIX_VERSION__FILES, new CarriedFile(file).description()));
        print.notes().forEach(note -> version.withPart(Literals.MIX_VERSION__CHANGES, note));
        removals(line).forEach(removal -> version.withPart(Literals.MIX_VERSION__REMOVALS, removal));
        return version;
    }

    private List<PictureCut> cuts(Optional<Reel> reel) {
        return reels(reel).stream().flatMap(it -> CutInUse.of(it).stream()).toList();
    }

    private List<Reel> reels(Optional<Reel> reel) {
        return reel.map(List::of).orElseGet(() -> List.copyOf(production.getReels()));
    }

    NewObject file(PrintedFile file, Optional<Reel> ofVersion) {
        String stored = paths.stored(file.file());
        Optional<SoundFormat> format =
                file.sound().filter(SoundMeasures::hasSound).map(SoundMeasures::format);
        Optional<Reel> reel = ofVersion
                .or(() -> new ReelGuess(production.getReels()).byName(stored))
                .or(() -> format.flatMap(it -> new ReelGuess(production.getReels()).byTime(it)));
        NewObject description = NewObject.of(Literals.MIX_FILE)
                .with(Literals.MIX_FILE__KIND, file.name().kind())
                .with(Literals.MIX_FILE__STEM, file.name().stem())
                .with(Literals.MIX_FILE__PATH, stored)
                .with(Literals.MIX_FILE__SIZE_BYTES, file.sizeBytes())
                .with(Literals.MIX_FILE__HASH_ALGORITHM, file.hash().algorithm().elementName())
                .with(Literals.MIX_FILE__HASH, file.hash().text());
        reel.ifPresent(it -> description.with(Literals.MIX_FILE__REEL, it));
        file.start(reel).ifPresent(start -> description.with(Literals.MIX_FILE__START, start));
        SoundDescription.of(file.sound()).ifPresent(facts -> description.withPart(Literals.MIX_FILE__SOUND, facts));
        levels(file).forEach(level -> description.withPart(Literals.MIX_FILE__MEASUREMENTS, level));
        file.compared().ifPresent(compared -> {
            description.with(Literals.MIX_FILE__COMPARED_WITH, compared.fingerprint());
            compared.changes()
                    .forEach(change -> description.withPart(Literals.MIX_FILE__SOUND_CHANGES, change(change)));
        });
        return description;
    }

    private static NewObject change(HeardChange change) {
        return NewObject.of(Literals.SOUND_CHANGE)
                .with(Literals.SOUND_CHANGE__RANGE, change.range())
                .with(Literals.SOUND_CHANGE__KIND, change.kind())
                .with(Literals.SOUND_CHANGE__TEXT, change.text())
                .with(Literals.SOUND_CHANGE__RESIDUAL_DBFS, Math.rint(10 * change.residualDbfs()) / 10);
    }

    private List<NewObject> levels(PrintedFile file) {
        return file.levels().stream()
                .flatMap(found -> Stream.of(
                                found.integratedLufs().stream()
                                        .mapToObj(lufs -> level("Integrated loudness", lufs, LevelUnit.LUFS)),
                                found.truePeak().stream()
                                        .map(peak -> level("True peak", peak.decibels(), LevelUnit.DBTP)))
                        .flatMap(levels -> levels))
                .toList();
    }

    private NewObject level(String quantity, double value, LevelUnit unit) {
        return NewObject.of(Literals.MEASUREMENT)
                .with(Literals.MEASUREMENT__QUANTITY, quantity)
                .with(Literals.MEASUREMENT__LEVEL, new Level(Math.rint(10 * value) / 10, unit))
                .with(Literals.MEASUREMENT__METHOD, "ITU-R BS.1770-5")
                .with(Literals.MEASUREMENT__MEASURED_AT, now);
    }

    /** Cues that are removed now and that no version of the branch has told of yet. */
    private List<NewObject> removals(Line line) {
        Set<Cue> told = production.getMixVersions().stream()
                .filter(version -> VersionLines.branch(version).equalsIgnoreCase(line.branch()))
                .flatMap(version -> version.getRemovals().stream())
                .map(MixRemoval::getCue)
                .collect(Collectors.toSet());
        return reels(line.reel()).stream()
                .flatMap(reel -> reel.getCues().stream())
                .filter(cue -> cue.getStatus() == CueStatus.REMOVED && !told.contains(cue))
                .map(MixDescription::removal)
                .toList();
    }

    private static NewObject removal(Cue cue) {
        NewObject removal = NewObject.of(Literals.MIX_REMOVAL)
                .with(Literals.MIX_REMOVAL__NUMBER, known(cue.getNumber()))
                .with(Literals.MIX_REMOVAL__DESCRIPTION, known(cue.getDescription()))
                .with(Literals.MIX_REMOVAL__REASON, known(cue.getRemovalReason()))
                .with(Literals.MIX_REMOVAL__ASKED_BY, known(cue.getRemovalAskedBy()))
                .with(Literals.MIX_REMOVAL__CUE, cue);
        Optional.ofNullable(cue.getRemovedAt()).ifPresent(at -> removal.with(Literals.MIX_REMOVAL__AT, at));
        Optional.ofNullable(cue.getReel()).ifPresent(reel -> removal.with(Literals.MIX_REMOVAL__REEL, reel));
        Optional.ofNullable(cue.getRange()).ifPresent(range -> removal.with(Literals.MIX_REMOVAL__RANGE, range));
        return removal;
    }

    private static String known(@Nullable String text) {
        return text == null ? "" : text;
    }
}
