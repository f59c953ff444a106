package org.stagebook.report.content;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stagebook.model.ContentRole;
import org.stagebook.model.HandoffItem;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.Priority;
import org.stagebook.model.Production;

/** Everything a brief says about a package. */
public record BriefContent(
        PageHeader header,
        String brief,
        String organisation,
        List<String> knownProblems,
        List<OpenQuestion> openQuestions,
        List<ContentGroup> contents,
        List<Contact> people,
        List<Decision> decisions) {
    public BriefContent {
        knownProblems = List.copyOf(knownProblems);
        openQuestions = List.copyOf(openQuestions);
        contents = List.copyOf(contents);
        people = List.copyOf(people);
        decisions = List.copyOf(decisions);
    }

    /** A question with who asked it and the answer, if there is one. */
    public record OpenQuestion(String text, String askedBy, String answer) {}

    /** The files of one role. */
    public record ContentGroup(String role, List<ContentFile> files) {
        public ContentGroup {
            files = List.copyOf(files);
        }

        public long sizeBytes() {
            return files.stream().mapToLong(ContentFile::sizeBytes).sum();
        }
    }

    /** A file with its hash as it was sealed. */
    public record ContentFile(String path, long sizeBytes, String hash, String description) {}

    /** Somebody to ask. */
    public record Contact(String name, String roles, String organisation, String email, String phone) {}

    /** A technical decision. */
    public record Decision(String subject, String decision, String decidedBy, String decidedOn, String remark) {}

    /** The brief of a package of a production. */
    public static BriefContent of(HandoffPackage handoff, Production production) {
        return new BriefContent(
                PageHeader.of(handoff, production),
                Texts.of(handoff.getBrief()),
                Texts.of(handoff.getOrganisation()),
                handoff.getKnownProblems().stream().map(Texts::of).toList(),
                handoff.getOpenQuestions().stream()
                        .map(q -> new OpenQuestion(
                                Texts.of(q.getText()), Texts.of(q.getAskedBy()), Texts.of(q.getAnswer())))
                        .toList(),
                groups(handoff),
                people(production),
                decisions(production));
    }

    /** The cues the receiver must not miss: those with an intent, and those of high priority. */
    public static List<CueRow> mattering(ReelCues reel) {
        return reel.cues().stream()
                .filter(c -> !c.intent().isEmpty()
                        || c.priority().equals(Priority.HIGH.getLiteral())
                        || c.priority().equals(Priority.URGENT.getLiteral()))
                .toList();
    }

    private static List<ContentGroup> groups(HandoffPackage handoff) {
        Map<ContentRole, List<ContentFile>> groups = handoff.getContents().stream()
                .sorted(Comparator.comparing(i -> Texts.of(i.getPath())))
                .collect(Collectors.groupingBy(
                        HandoffItem::getRole,
                        TreeMap::new,
                        Collectors.mapping(BriefContent::file, Collectors.toList())));
        return groups.entrySet().stream()
                .map(g -> new ContentGroup(g.getKey().getLiteral(), g.getValue()))
                .toList();
    }

    private static ContentFile file(HandoffItem item) {
        String hash = Texts.of(item.getHash());
        return new ContentFile(
                Texts.of(item.getPath()),
                item.getSizeBytes(),
                hash.isEmpty() ? "" : Texts.of(item.getHashAlgorithm()) + ":" + hash,
                Texts.of(item.getDescription()));
    }

    private static List<Contact> people(Production production) {
        return production.getPeople().stream()
                .map(p -> new Contact(
                        Texts.of(p.getName()),
                        String.join(", ", p.getRoles()),
                        Texts.of(p.getOrganisation()),
                        Texts.of(p.getEmail()),
                        Texts.of(p.getPhone())))
                .toList();
    }

    private static List<Decision> decisions(Production production) {
        return production.getFormatDecisions().stream()
                .map(d -> new Decision(
                        Texts.of(d.getSubject()),
                        Texts.of(d.getDecision()),
                        d.getDecidedBy() == null
                                ? ""
                                : Texts.of(d.getDecidedBy().getName()),
                        Texts.of(d.getDecidedOn()),
                        Texts.of(d.getRemark())))
                .toList();
    }
}
