package org.stagebook.handoff.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
        List<Finding> findings,
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
        findings = list(findings);
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

    /**
     * A file of the package as it was sealed.
     *
     * @param reel number of the reel it belongs to, 0 for none
     * @param sound what its sound is like; left out for files that are none
     */
    public record PackedFile(
            String path,
            long sizeBytes,
            String hashAlgorithm,
            String hash,
            String role,
            String description,
            int reel,

            @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Sound.LeftOut.class)
            Sound sound) {
        public PackedFile {
            sound = Objects.requireNonNullElse(sound, Sound.NONE);
            path = text(path);
            hashAlgorithm = text(hashAlgorithm);
            hash = text(hash);
            role = text(role);
            description = text(description);
        }
    }

    /** What was found when a sound file was read; see {@code SoundFacts} of the model. */
    public record Sound(
            int sampleRateHz,
            String encoding,
            String layout,
            String channelOrder,
            long frames,
            long timeReferenceSamples,
            String samplePeak) {
        /** No sound. */
        public static final Sound NONE = new Sound(0, "", "", "", 0, -1, "");

        public Sound {
            encoding = text(encoding);
            layout = text(layout);
            channelOrder = text(channelOrder);
            samplePeak = text(samplePeak);
        }

        /** Keeps files that are no sound from being described as such. */
        static final class LeftOut {
            @Override
            public boolean equals(@Nullable Object sound) {
                return NONE.equals(sound);
            }

            @Override
            public int hashCode() {
                return NONE.hashCode();
            }
        }
    }

    /** What the check before the handover found; {@code waivedBecause} is empty unless it was let stand. */
    public record Finding(
            String rule,
            String severity,
            String subject,
            String place,
            String text,
            String why,
            String remedy,
            String waivedBecause,
            String waivedBy) {
        public Finding {
            rule = PackageDescription.text(rule);
            severity = PackageDescription.text(severity);
            subject = PackageDescription.text(subject);
            place = PackageDescription.text(place);
            text = PackageDescription.text(text);
            why = PackageDescription.text(why);
            remedy = PackageDescription.text(remedy);
            waivedBecause = PackageDescription.text(waivedBecause);
            waivedBy = PackageDescription.text(waivedBy);
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
                "ascmhl", "ASC MHL v2.0", PackageLayout.ACCEPTANCE, PackageLayout.REVISIONS, PackageLayout.PRODUCTION);

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
