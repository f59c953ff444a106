package org.stagebook.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.Production;
import org.stagebook.report.content.BriefContent.ContentGroup;
import org.stagebook.report.content.BriefContent.OpenQuestion;

/** Everything a package says, for the page and the dossier alike. */
public record PackageContent(
        BriefContent brief,
        CreativeBrief creative,
        CueListContent cues,
        PackageChanges changes,
        CheckContent check,
        Optional<MixerWish> wish) {

    /** A question and where it was asked; {@code where} is empty for the package as a whole. */
    public record Asked(OpenQuestion question, String where) {}

    /** What a package of a production says. */
    public static PackageContent of(HandoffPackage handoff, Production production) {
        return new PackageContent(
                BriefContent.of(handoff, production),
                CreativeBrief.of(production),
                CueListContent.of(production),
                PackageChanges.of(handoff),
                CheckContent.of(handoff),
                MixerWish.of(production));
    }

    /** The questions of the package, then those of the creative brief which the package does not ask as well. */
    public List<Asked> questions() {
        List<Asked> asked = new ArrayList<>();
        brief.openQuestions().forEach(question -> asked.add(new Asked(question, "")));
        creative.sheets()
                .forEach(sheet -> sheet.questions().stream()
                        .filter(question -> !brief.openQuestions().contains(question))
                        .forEach(question -> asked.add(new Asked(question, sheet.name()))));
        return asked;
    }

    /** How many questions nobody has answered. */
    public long unanswered() {
        return questions().stream()
                .filter(asked -> asked.question().answer().isEmpty())
                .count();
    }

    /** How many files are handed over. */
    public long fileCount() {
        return brief.contents().stream()
                .mapToLong(group -> group.files().size())
                .sum();
    }

    /** Their size. */
    public long sizeBytes() {
        return brief.contents().stream().mapToLong(ContentGroup::sizeBytes).sum();
    }
}
