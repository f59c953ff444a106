package org.stagebook.report.content;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stagebook.handoff.document.PackageLayout;
import org.stagebook.model.ContentRole;
import org.stagebook.model.DeliveryFormat;
import org.stagebook.model.HandoffItem;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.ListeningEnvironment;
import org.stagebook.model.Priority;
import org.stagebook.model.Production;
import org.stagebook.model.Question;
import org.stagebook.timebase.TimecodeFormat;

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
    public record OpenQuestion(String text, String askedBy, String answer) {
        static OpenQuestion of(Question question) {
            return new OpenQuestion(
                    Texts.of(question.getText()), Texts.of(question.getAskedBy()), Texts.of(question.getAnswer()));
        }
    }

    /** The files of one role. */
    public record ContentGroup(String role, List<ContentFile> files) {
        public ContentGroup {
            files = List.copyOf(files);
        }

        public long sizeBytes() {
            return files.stream().mapToLong(ContentFile::sizeBytes).sum();
        }
    }

    /** A file with its hash as it was sealed; {@code reel} and {@code sound} are empty where there is nothing to say. */
    public record ContentFile(
            String path, long sizeBytes, String hash, String description, String reel, SoundLine sound) {
        /** The path in the contents. */
        public String name() {
            String folder = PackageLayout.CONTENTS + "/";
            return path.startsWith(folder) ? path.substring(folder.length()) : path;
        }
    }

    /** Somebody to ask. */
    public record Contact(String name, String roles, String organisation, String email, String phone) {

        /** Whether there is nothing to say but the name, which may be a role. */
        public boolean isNameOnly() {
            return (roles.isEmpty() || roles.equals(name)) && (organisation + email + phone).isBlank();
        }
    }

    /** A technical decision, and the formats that follow from it, each in a few words. */
    public record Decision(
            String subject, String decision, String decidedBy, String decidedOn, String remark, List<String> formats) {
        public Decision {
            formats = List.copyOf(formats);
        }
    }

    /** The brief of a package of a production. */
    public static BriefContent of(HandoffPackage handoff, Production production) {
        return new BriefContent(
                PageHeader.of(handoff, production),
                Texts.of(handoff.getBrief()),
                Texts.of(handoff.getOrganisation()),
                handoff.getKnownProblems().stream().map(Texts::of).toList(),
                handoff.getOpenQuestions().stream().map(OpenQuestion::of).toList(),
                groups(handoff, production),
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

    private static List<ContentGroup> groups(HandoffPackage handoff, Production production) {
        TimecodeFormat timecode = Objects.requireNonNullElse(production.getTimecodeFormat(), TimecodeFormat.TC_24);
        Map<ContentRole, List<ContentFile>> groups = handoff.getContents().stream()
                .sorted(Comparator.comparing(i -> Texts.of(i.getPath())))
                .collect(Collectors.groupingBy(
                        HandoffItem::getRole,
                        TreeMap::new,
                        Collectors.mapping(item -> file(item, timecode), Collectors.toList())));
        return groups.entrySet().stream()
                .map(g -> new ContentGroup(g.getKey().getLiteral(), g.getValue()))
                .toList();
    }

    private static ContentFile file(HandoffItem item, TimecodeFormat timecode) {
        String hash = Texts.of(item.getHash());
        return new ContentFile(
                Texts.of(item.getPath()),
                item.getSizeBytes(),
                hash.isEmpty() ? "" : Texts.of(item.getHashAlgorithm()) + ":" + hash,
                Texts.of(item.getDescription()),
                item.getReel() == null ? "" : ReelCues.title(item.getReel()),
                item.getSound() == null ? SoundLine.NONE : SoundLine.of(item.getSound(), timecode));
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
                        Texts.of(d.getRemark()),
                        d.getFormats().stream().map(BriefContent::format).toList()))
                .toList();
    }

    private static String format(DeliveryFormat format) {
        String environment = format.getEnvironment() == ListeningEnvironment.ANY
                ? ""
                : format.getEnvironment().getLiteral();
        return Stream.of(
                        (Texts.of(format.getLayout()) + " " + environment).strip(),
                        String.join(", ", format.getLanguages()),
                        format.isMusicAndEffects() ? "M&E" : "",
                        format.isStems() ? "stems" : "")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }
}
