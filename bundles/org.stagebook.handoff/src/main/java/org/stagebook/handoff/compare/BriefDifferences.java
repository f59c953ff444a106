package org.stagebook.handoff.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stagebook.model.Briefed;
import org.stagebook.model.ChangeKind;
import org.stagebook.model.ChangeSubject;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.Production;
import org.stagebook.model.Question;

/** The words of two packages: what comes with the package, and the creative brief of production, reels and scenes. */
final class BriefDifferences {
    private BriefDifferences() {}

    static List<Difference> between(Map<String, String> before, Map<String, String> after) {
        List<Difference> differences = new ArrayList<>();
        after.forEach((heading, text) -> {
            String was = before.getOrDefault(heading, "");
            if (!was.equals(text)) {
                differences.add(new Difference(ChangeSubject.BRIEF, kind(was, text), heading, shortened(text)));
            }
        });
        before.forEach((heading, text) -> {
            if (!text.isEmpty() && !after.containsKey(heading)) {
                differences.add(new Difference(ChangeSubject.BRIEF, ChangeKind.REMOVED, heading, ""));
            }
        });
        return differences;
    }

    private static ChangeKind kind(String was, String is) {
        if (was.isEmpty()) {
            return ChangeKind.ADDED;
        }
        return is.isEmpty() ? ChangeKind.REMOVED : ChangeKind.CHANGED;
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= 200 ? line : line.substring(0, 199) + "\u2026";
    }

    /** The words that come with a package, by heading. */
    static Map<String, String> words(HandoffPackage handoff) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("Brief", text(handoff.getBrief()));
        words.put("How it is organised", text(handoff.getOrganisation()));
        words.put("Known problems", String.join("\n", handoff.getKnownProblems()));
        words.put("Open questions", questions(handoff.getOpenQuestions()));
        words.put("Picture cut", text(handoff.getPictureCut()));
        return words;
    }

    /** The creative brief of a production, by what it is for and section. */
    static Map<String, String> words(Production production) {
        Map<String, String> words = new LinkedHashMap<>();
        add(words, "Production", production);
        production.getReels().forEach(reel -> {
            add(words, "Reel " + reel.getNumber(), reel);
            reel.getScenes().forEach(scene -> add(words, "Scene " + text(scene.getNumber()), scene));
        });
        return words;
    }

    private static void add(Map<String, String> words, String what, Briefed briefed) {
        words.put(what + ": emotional target", text(briefed.getIntent()));
        words.put(what + ": references", text(briefed.getReference()));
        words.put(what + ": must be heard", text(briefed.getMustBeHeard()));
        words.put(what + ": may give way", text(briefed.getMayGiveWay()));
        words.put(what + ": open questions", questions(briefed.getBriefQuestions()));
    }

    private static String questions(List<Question> questions) {
        return questions.stream()
                .map(question -> (text(question.getText()) + " " + text(question.getAnswer())).strip())
                .collect(Collectors.joining("\n"));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
