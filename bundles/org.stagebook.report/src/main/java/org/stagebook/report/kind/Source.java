package org.stagebook.report.kind;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.PictureCut;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.Scene;
import org.stagebook.report.block.ReportHead;
import org.stagebook.report.content.ReelTimes;
import org.stagebook.spotting.adr.AdrLine;
import org.stagebook.spotting.adr.AdrList;
import org.stagebook.timebase.FilmGauge;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

/**
 * What reports are built from.
 *
 * @param reels those to be printed, by number
 * @param clocks the times of all reels
 */
record Source(Production production, List<Reel> reels, Map<Reel, ReelTimes> clocks, LocalDate date) {

    private static final int MOST_CUTS_NAMED = 3;

    static Source of(Production production, OptionalInt reel, LocalDate date) {
        List<Reel> reels = production.getReels().stream()
                .filter(one -> reel.isEmpty() || one.getNumber() == reel.getAsInt())
                .sorted(Comparator.comparingInt(Reel::getNumber))
                .toList();
        Map<Reel, ReelTimes> clocks = new HashMap<>();
        production.getReels().forEach(one -> clocks.put(one, ReelTimes.of(one, production)));
        return new Source(production, reels, clocks, date);
    }

    /** A value as text; nothing for none. */
    static String text(@Nullable Object value) {
        return value == null ? "" : value.toString().strip();
    }

    static Optional<TimeRange> range(Cue cue) {
        return Optional.ofNullable(cue.getRange());
    }

    static Position start(Cue cue) {
        return range(cue).map(TimeRange::start).orElse(Position.ZERO);
    }

    static String category(Cue cue) {
        return cue.getCategory() == null ? "" : text(cue.getCategory().getCode());
    }

    /** Cues that are wanted, by time. */
    static List<Cue> wanted(Reel reel) {
        return reel.getCues().stream()
                .filter(cue -> cue.getStatus() != CueStatus.REMOVED)
                .sorted(Comparator.comparing(Source::start))
                .toList();
    }

    ReelTimes times(Reel reel) {
        return Objects.requireNonNull(clocks.get(reel), "every reel has its times");
    }

    /** The ADR lines of the reels that are printed. */
    List<AdrLine> adrLines() {
        return AdrList.of(production).lines().stream()
                .filter(line -> reels.contains(line.reel()))
                .toList();
    }

    /** The scene a cue begins in. */
    static Optional<Scene> scene(Cue cue, Reel reel) {
        return range(cue)
                .flatMap(range -> reel.getScenes().stream()
                        .filter(scene ->
                                scene.getRange() != null && scene.getRange().contains(range.start()))
                        .findFirst());
    }

    static List<Scene> scenes(Reel reel) {
        return reel.getScenes().stream()
                .filter(scene -> scene.getRange() != null)
                .sorted(Comparator.comparing(scene -> scene.getRange().start()))
                .toList();
    }

    static String name(Reel reel) {
        return "Reel " + reel.getNumber();
    }

    static Optional<PictureCut> cut(Reel reel) {
        PictureCut current = reel.getCurrentCut();
        return current != null || reel.getPictureCuts().isEmpty()
                ? Optional.ofNullable(current)
                : Optional.of(reel.getPictureCuts().getLast());
    }

    ReportHead head(ReportRequest request) {
        TimecodeFormat format = format();
        FilmGauge gauge = Objects.requireNonNullElse(production.getFilmGauge(), FilmGauge.MM35_4PERF);
        String code = text(production.getCode());
        String title = request.kind().label();
        return new ReportHead(
                request.kind() == ReportKind.SPOTTING
                        ? title + " by " + request.grouping().label()
                        : title,
                text(production.getTitle()) + (code.isEmpty() ? "" : " (" + code + ")"),
                reelNames(),
                cuts(),
                production.getMixVersions().isEmpty()
                        ? ""
                        : text(production.getMixVersions().getLast().getLabel()),
                date.toString(),
                format.timing() + ", feet " + gauge(gauge),
                request.kind().landscape(),
                colours());
    }

    /** How the production counts. */
    TimecodeFormat format() {
        return Objects.requireNonNullElse(production.getTimecodeFormat(), TimecodeFormat.TC_24);
    }

    private static String gauge(FilmGauge gauge) {
        return switch (gauge) {
            case MM35_4PERF -> "35 mm";
            case MM35_3PERF -> "35 mm 3-perf";
            case MM16 -> "16 mm";
        };
    }

    private String reelNames() {
        if (reels.isEmpty()) {
            return "";
        }
        int first = reels.getFirst().getNumber();
        int last = reels.getLast().getNumber();
        return first == last ? "Reel " + first : "Reels " + first + "–" + last;
    }

    private String cuts() {
        List<String> labels = reels.stream()
                .flatMap(reel -> cut(reel).stream())
                .map(cut -> (text(cut.getLabel()) + " " + text(cut.getDate())).strip())
                .filter(label -> !label.isEmpty())
                .distinct()
                .toList();
        return labels.isEmpty()
                ? ""
                : labels.stream().limit(MOST_CUTS_NAMED).collect(Collectors.joining(", "))
                        + (labels.size() > MOST_CUTS_NAMED ? ", …" : "");
    }

    private Map<String, String> colours() {
        Map<String, String> colours = new LinkedHashMap<>();
        production
                .getCategories()
                .forEach(category -> colours.put(text(category.getCode()), text(category.getColour())));
        return colours;
    }
}
