package org.stagebook.handoff.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;

/**
 * The content of {@code handoff.json}, which makes a package readable for programs that know nothing of Stagebook;
 * {@code docs/handoff-json.md} describes every field. Texts that are not known are empty, lists that hold nothing too.
 */
@JsonPropertyOrder({"format", "version", "package", "production"})
public record PackageDescription(
        String format,
        int version,
        @JsonProperty("package") Identity identity,
        Origin production,
        String brief,
        String organisation,
        List<PackedFile> contents,
        List<PackedFile> documents,
        List<OpenQuestion> openQuestions,
        List<String> knownProblems,
        List<Change> changes,
        Records records) {
    public static final String FORMAT = "stagebook-handoff";
    public static final int VERSION = 2;

    public PackageDescription {
        format = text(format);
        identity = Objects.requireNonNullElse(identity, Identity.NONE);
        production = Objects.requireNonNullElse(production, Origin.NONE);
        brief = text(brief);
        organisation = text(organisation);
        contents = list(contents);
        documents = list(documents);
        openQuestions = list(openQuestions);
        knownProblems = list(knownProblems);
        changes = list(changes);
        records = Objects.requireNonNullElse(records, Records.STANDARD);
    }

    /** Which package this is. {@code created} is an instant in ISO 8601. */
    public record Identity(
            String id,
            String name,
            String created,
            String sender,
            String receiver,
            String pictureCut,
            String supersedes) {
        static final Identity NONE = new Identity("", "", "", "", "", "", "");

        public Identity {
            id = text(id);
            name = text(name);
            created = text(created);
            sender = text(sender);
            receiver = text(receiver);
            pictureCut = text(pictureCut);
            supersedes = text(supersedes);
        }
    }

    /**
     * The production the package was built from. {@code folder} leads from the package's folder to the production's if both
     * lay on one disk when it was built; it is a hint and nothing more.
     */
    public record Origin(String id, String code, String title, String timecodeFormat, int sampleRateHz, String folder) {
        static final Origin NONE = new Origin("", "", "", "", 0, "");

        public Origin {
            id = text(id);
            code = text(code);
            title = text(title);
            timecodeFormat = text(timecodeFormat);
            folder = text(folder);
        }
    }

    /** A file of the package as it was sealed. */
    public record PackedFile(
            String path, long sizeBytes, String hashAlgorithm, String hash, String role, String description) {
        public PackedFile {
            path = text(path);
            hashAlgorithm = text(hashAlgorithm);
            hash = text(hash);
            role = text(role);
            description = text(description);
        }
    }

    /** A question the sender could not answer when the package was built. */
    public record OpenQuestion(String text, String askedBy, String answer) {
        public OpenQuestion {
            text = PackageDescription.text(text);
            askedBy = PackageDescription.text(askedBy);
            answer = PackageDescription.text(answer);
        }
    }

    /** A difference from the package this one replaces; {@code subject} and {@code kind} in the words of the model. */
    public record Change(String subject, String kind, String name, String detail) {
        public Change {
            subject = text(subject);
            kind = text(kind);
            name = text(name);
            detail = text(detail);
        }
    }

    /** Where the package keeps the production, and what is added to it later. */
    public record Records(
            String history, String historyStandard, String acceptance, String revisions, String production) {
        static final Records STANDARD = new Records(
                "ascmhl",
                "ASC MHL v2.0",
                PackageLayout.ACCEPTANCE,
                PackageLayout.REVISIONS,
                PackageLayout.PRODUCTION);

        public Records {
            history = text(history);
            historyStandard = text(historyStandard);
            acceptance = text(acceptance);
            revisions = text(revisions);
            production = text(production);
        }
    }

    private static String text(String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static <T> List<T> list(List<T> list) {
        return List.copyOf(Objects.requireNonNullElse(list, List.of()));
    }
}
