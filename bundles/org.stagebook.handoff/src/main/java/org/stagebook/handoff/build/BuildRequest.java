package org.stagebook.handoff.build;

import java.nio.file.Path;
import org.stagebook.handoff.hash.HashAlgorithm;

/**
 * What to build.
 *
 * @param name the package's name in the production, for example {@code R1 design to mix}
 * @param contents what is handed over
 * @param out the package's folder, which must not exist yet or be empty
 * @param listening where to listen for pops while the files are copied
 * @param parties who sends and who receives it, as people or roles; empty texts leave what a draft says
 */
public record BuildRequest(
        String name,
        Contents contents,
        Path out,
        ContentMode mode,
        HashAlgorithm algorithm,
        Parties parties,
        Listening listening) {
    public BuildRequest {
        out = out.toAbsolutePath().normalize();
    }

    /** Copies, and hashes as ASC MHL tools do. */
    public static BuildRequest of(String name, Contents contents, Path out) {
        return new BuildRequest(
                name, contents, out, ContentMode.COPY, HashAlgorithm.XXH64, new Parties("", ""), Listening.NOWHERE);
    }

    /** The same of everything in a folder. */
    public static BuildRequest of(String name, Path from, Path out) {
        return of(name, new Contents.Folder(from), out);
    }

    public BuildRequest with(ContentMode otherMode) {
        return new BuildRequest(name, contents, out, otherMode, algorithm, parties, listening);
    }

    public BuildRequest with(HashAlgorithm otherAlgorithm) {
        return new BuildRequest(name, contents, out, mode, otherAlgorithm, parties, listening);
    }

    /** The same between two people or roles; an empty text leaves what a draft of that name says. */
    public BuildRequest between(String sender, String receiver) {
        return new BuildRequest(name, contents, out, mode, algorithm, new Parties(sender, receiver), listening);
    }

    /** The same, listening for pops there. */
    public BuildRequest listening(Listening places) {
        return new BuildRequest(name, contents, out, mode, algorithm, parties, places);
    }

    /** The two ends of a handoff. */
    public record Parties(String sender, String receiver) {}
}
