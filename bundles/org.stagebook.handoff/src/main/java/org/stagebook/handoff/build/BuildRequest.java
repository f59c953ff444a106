package org.stagebook.handoff.build;

import java.nio.file.Path;
import org.stagebook.handoff.hash.HashAlgorithm;

/**
 * What to build.
 *
 * @param name the package's name in the production, for example {@code R1 design to mix}
 * @param from the folder whose files are handed over
 * @param out the package's folder, which must not exist yet or be empty
 * @param parties who sends and who receives it, as people or roles; empty texts leave what a draft says
 */
public record BuildRequest(
        String name, Path from, Path out, ContentMode mode, HashAlgorithm algorithm, Parties parties) {
    public BuildRequest {
        from = from.toAbsolutePath().normalize();
        out = out.toAbsolutePath().normalize();
    }

    /** Copies, and hashes as ASC MHL tools do. */
    public static BuildRequest of(String name, Path from, Path out) {
        return new BuildRequest(name, from, out, ContentMode.COPY, HashAlgorithm.XXH64, new Parties("", ""));
    }

    public BuildRequest with(ContentMode otherMode) {
        return new BuildRequest(name, from, out, otherMode, algorithm, parties);
    }

    public BuildRequest with(HashAlgorithm otherAlgorithm) {
        return new BuildRequest(name, from, out, mode, otherAlgorithm, parties);
    }

    /** The same between two people or roles; an empty text leaves what a draft of that name says. */
    public BuildRequest between(String sender, String receiver) {
        return new BuildRequest(name, from, out, mode, algorithm, new Parties(sender, receiver));
    }

    /** The two ends of a handoff. */
    public record Parties(String sender, String receiver) {}
}
