package org.stagebook.handoff.document;

import java.util.List;
import java.util.stream.Stream;
import org.stagebook.handoff.mhl.ProcessInfo;

/**
 * Where things lie in a package, and what its history leaves out.
 *
 * <p>What is handed over lies in a folder of its own, so that no file of it can clash with the paperwork and its folder
 * hash is that of the sender's folder. The acceptance is the receiver's word and the revisions are the sender's, added after the
 * package was sealed: both are named in the ignore patterns of the first generation already, so that no ASC MHL tool takes them for a
 * change. The patterns are not anchored, because the reference tool matches whole paths.
 */
public final class PackageLayout {
    public static final String CONTENTS = "contents";
    public static final String DESCRIPTION = "handoff.json";
    public static final String ACCEPTANCE = "handoff-acceptance.json";

    /** Folder of the part of the production that goes along. */
    public static final String PRODUCTION = "stagebook";

    public static final String REVISIONS = "handoff-revisions.json";

    /** What is said about a package after it was sealed. */
    public static final List<String> LATER = List.of(ACCEPTANCE, REVISIONS);

    /** Files that operating systems leave behind on whatever they look at. */
    public static final List<String> SYSTEM_FILES = List.of(".DS_Store", "._*", "Thumbs.db", "desktop.ini");

    public static final List<String> IGNORE = Stream.of(ProcessInfo.DEFAULT_IGNORE, SYSTEM_FILES, LATER)
            .flatMap(List::stream)
            .distinct()
            .toList();

    private PackageLayout() {}
}
