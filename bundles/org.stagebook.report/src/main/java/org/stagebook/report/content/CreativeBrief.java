package org.stagebook.report.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.Scene;
import org.stagebook.timebase.Position;

/** What shall be felt and heard, in the large and in the small: production, reels, scenes. */
public record CreativeBrief(BriefSheet production, List<ReelBrief> reels) {
    /** From here on scenes without a brief are counted, not named. */
    private static final int MOST_NAMED = 12;

    /** The brief of a reel, and those of its scenes in the order of time. */
    public record ReelBrief(BriefSheet reel, List<BriefSheet> scenes) {
        /** Keeps its own copy. */
        public ReelBrief {
            scenes = List.copyOf(scenes);
        }

        /** Whether nobody has written a word about the reel or its scenes. */
        public boolean unwritten() {
            return reel.unwritten() && scenes.stream().allMatch(BriefSheet::unwritten);
        }

        /** The scenes somebody wrote about. */
        public List<BriefSheet> writtenScenes() {
            return scenes.stream().filter(scene -> !scene.unwritten()).toList();
        }
    }

    /** Keeps its own copy. */
    public CreativeBrief {
        reels = List.copyOf(reels);
    }

    /** The creative brief of a production. */
    public static CreativeBrief of(Production production) {
        return new CreativeBrief(
                BriefSheet.of("The whole production", "", production),
                production.getReels().stream()
                        .sorted(Comparator.comparingInt(Reel::getNumber))
                        .map(CreativeBrief::reel)
                        .toList());
    }

    private static ReelBrief reel(Reel reel) {
        List<BriefSheet> scenes = reel.getScenes().stream()
                .sorted(Comparator.comparing(CreativeBrief::start))
                .map(scene -> BriefSheet.of(
                        ("Scene " + Texts.of(scene.getNumber())).strip(), Texts.of(scene.getTitle()), scene))
                .toList();
        return new ReelBrief(BriefSheet.of(ReelCues.title(reel), "", reel), scenes);
    }

    private static Position start(Scene scene) {
        return scene.getRange() == null
                ? new Position(Long.MAX_VALUE)
                : scene.getRange().start();
    }

    /** Whether nobody has written a word. */
    public boolean unwritten() {
        return production.unwritten() && reels.stream().allMatch(ReelBrief::unwritten);
    }

    /** All sheets, from the large to the small. */
    public List<BriefSheet> sheets() {
        List<BriefSheet> sheets = new ArrayList<>(List.of(production));
        reels.forEach(reel -> {
            sheets.add(reel.reel());
            sheets.addAll(reel.scenes());
        });
        return sheets;
    }

    /** What nobody has written about, in few words: reels, and scenes of the others. */
    public List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        reels.forEach(reel -> {
            if (reel.unwritten()) {
                gaps.add(reel.reel().name() + (reel.scenes().isEmpty() ? "" : " and its scenes"));
            } else {
                sceneGap(reel).forEach(gaps::add);
            }
        });
        return gaps;
    }

    private static Stream<String> sceneGap(ReelBrief reel) {
        List<String> unwritten = reel.scenes().stream()
                .filter(BriefSheet::unwritten)
                .map(scene -> scene.name().replaceFirst("^Scene ", ""))
                .toList();
        if (unwritten.isEmpty()) {
            return Stream.of();
        }
        String named = unwritten.size() > MOST_NAMED
                ? unwritten.size() + " scenes"
                : unwritten.stream()
                        .collect(Collectors.joining(", ", unwritten.size() == 1 ? "scene " : "scenes ", ""));
        return Stream.of(reel.reel().name() + ": " + named);
    }
}
