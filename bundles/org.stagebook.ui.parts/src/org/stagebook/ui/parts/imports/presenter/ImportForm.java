package org.stagebook.ui.parts.imports.presenter;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.stagebook.interchange.ForeignFormat;
import org.stagebook.interchange.ImportSettings;
import org.stagebook.interchange.formats.ImportChoices;
import org.stagebook.interchange.formats.TurnoverFacts;
import org.stagebook.interchange.protools.imports.CueSource;
import org.stagebook.interchange.tags.TagDialect;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.timebase.FrameRate;
import org.stagebook.timebase.TimecodeFormat;

/** The answers about files that are to be imported: only what their formats leave open is asked. */
public final class ImportForm {

    /** What can be asked. */
    public enum Question {
        REEL,
        RATE,
        FILM_RATE,
        CUE_SOURCE,
        DIALECT,
        COLUMNS
    }

    private final List<Path> paths;
    private final TimecodeFormat counted;
    private final Choice<Reel> reels;
    private final Choice<TimecodeFormat> rates;
    private KnownProfiles known;
    private List<FoundFile> files;
    private Optional<Reel> reel = Optional.empty();
    private Optional<TimecodeFormat> rate = Optional.empty();
    private Optional<FrameRate> filmRate = Optional.empty();
    private Optional<String> profile = Optional.empty();
    private Optional<TagDialect> dialect = Optional.empty();
    private CueSource source = CueSource.CLIPS;

    /**
     * About some files for a production.
     *
     * @param known the column mappings there are
     */
    public ImportForm(List<Path> paths, Production production, KnownProfiles known) {
        this.paths = List.copyOf(paths);
        this.known = known;
        this.counted = production.getTimecodeFormat();
        this.files = found();
        this.reels = new Choice<>("Where timecode says", production.getReels(), ImportForm::words);
        this.rates = new Choice<>(
                "As the file says, else " + production.getTimecodeFormat(),
                TimecodeFormat.STANDARD,
                TimecodeFormat::label);
    }

    private List<FoundFile> found() {
        return paths.stream().map(path -> FoundFile.of(path, known)).toList();
    }

    /** The files that can be imported. */
    public List<Path> readable() {
        return files.stream()
                .filter(file -> file.format().isPresent())
                .map(FoundFile::file)
                .toList();
    }

    /** What the files are, a line each. */
    public String description() {
        return files.stream().map(FoundFile::words).collect(Collectors.joining("\n"));
    }

    /** What the formats of these files leave open. */
    public Set<Question> questions() {
        Set<Question> asked = EnumSet.noneOf(Question.class);
        files.stream().flatMap(file -> file.format().stream()).forEach(format -> asked.addAll(questions(format)));
        if (files.stream().flatMap(file -> file.facts().stream()).noneMatch(TurnoverFacts::mayCountFeet)) {
            asked.remove(Question.FILM_RATE);
        }
        if (reels.lines().size() == 1) {
            asked.remove(Question.REEL);
        }
        return asked;
    }

    private static Set<Question> questions(ForeignFormat format) {
        return switch (format) {
            case PRO_TOOLS_TEXT -> EnumSet.of(Question.REEL, Question.FILM_RATE, Question.CUE_SOURCE, Question.DIALECT);
            case CSV, XLSX -> EnumSet.of(Question.REEL, Question.RATE, Question.COLUMNS);
            case CMX3600, OTIO, MIDI, SRT, SOUND_FOLDER -> EnumSet.of(Question.REEL, Question.RATE);
        };
    }

    public Choice<Reel> reels() {
        return reels;
    }

    public void chooseReel(int line) {
        reel = reels.at(line);
    }

    public Choice<TimecodeFormat> rates() {
        return rates;
    }

    public void chooseRate(int line) {
        rate = rates.at(line);
    }

    /** What feet+frames may count. */
    public Choice<FrameRate> filmRates() {
        return new Choice<>(
                "Inferred from a marker, else assumed",
                List.of(FrameRate.FPS_23_976, FrameRate.FPS_24, FrameRate.FPS_25),
                FrameRate::toString);
    }

    public void chooseFilmRate(int line) {
        filmRate = filmRates().at(line);
    }

    public Choice<String> profiles() {
        return new Choice<>(untaught().isPresent() ? "Not known yet" : "Recognised", known.names(), name -> name);
    }

    /** The line of the chosen profile. */
    public int profileLine() {
        return profiles().lineOf(profile);
    }

    public void chooseProfile(int line) {
        profile = profiles().at(line);
    }

    /** The table whose columns are explained next: the first that nobody has explained yet, else the first. */
    public Optional<Path> teachable() {
        return untaught()
                .or(() -> files.stream().filter(FoundFile::isTable).findFirst())
                .map(FoundFile::file);
    }

    private Optional<FoundFile> untaught() {
        return files.stream().filter(FoundFile::isUntaught).findFirst();
    }

    /** What has to be known to explain them. */
    public KnownProfiles known() {
        return known;
    }

    /** Takes up a profile that was just saved; where there is only one table, that is what it is for. */
    public void taught(String name) {
        known = KnownProfiles.in(known.folder());
        files = found();
        boolean only = files.stream().filter(FoundFile::isTable).count() == 1;
        profile = only ? Optional.of(name) : Optional.empty();
    }

    /** Where cues come from. */
    public List<String> sources() {
        return List.of("Clips", "Markers", "Clip groups");
    }

    public void chooseSource(int line) {
        source = CueSource.values()[Math.max(0, line)];
    }

    /** The languages of tags. */
    public Choice<TagDialect> dialects() {
        return new Choice<>("Recognised", List.of(TagDialect.values()), dialect -> switch (dialect) {
            case FIELDS -> "$NAME=, {NAME=}, [NAME]";
            case BRACKETS -> "Name[PFX]{Actor}";
        });
    }

    public void chooseDialect(int line) {
        dialect = dialects().at(line);
    }

    /** The first thing that is wrong, as a sentence; empty when something can be imported. */
    public Optional<String> problem() {
        if (readable().isEmpty()) {
            return Optional.of(
                    files.size() == 1 ? "This file cannot be imported." : "None of these files can be imported.");
        }
        return profile.isPresent()
                ? Optional.empty()
                : untaught()
                        .map(file -> "No profile fits the columns of "
                                + file.file().getFileName() + ". Teach them once, or choose a profile.");
    }

    /** What is worth knowing before it is imported, a sentence. */
    public Optional<String> notice() {
        return files.stream()
                .flatMap(file -> file
                        .facts()
                        .flatMap(this::otherCount)
                        .map(
                                count -> file.file().getFileName()
                                        + " counts " + count + " frames per second, this production " + counted
                                        + ". Everything is placed by real time, so later timecodes differ from those in the session.")
                        .stream())
                .findFirst();
    }

    private Optional<TimecodeFormat> otherCount(TurnoverFacts facts) {
        return facts.timecode().filter(count -> !count.equals(counted));
    }

    /** What the answers come to. */
    public ImportChoices choices() {
        OptionalInt number =
                reel.map(chosen -> OptionalInt.of(chosen.getNumber())).orElseGet(OptionalInt::empty);
        ImportSettings settings = new ImportSettings(number, rate, filmRate, profile);
        return new ImportChoices(settings, Optional.empty(), source, dialect, List.of(known.folder()));
    }

    private static String words(Reel reel) {
        String name = reel.getName() == null ? "" : reel.getName();
        String number = "Reel " + reel.getNumber();
        return name.isEmpty() || name.toUpperCase(Locale.ROOT).equals("R" + reel.getNumber())
                ? number
                : number + " " + name;
    }
}
