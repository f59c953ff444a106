package org.stagebook.handoff.mhl;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Which files a history leaves out, by patterns in gitignore syntax as ASC MHL v2.0 prescribes: the last pattern that
 * matches decides, {@code !} takes a file in again, and what lies in an ignored folder is ignored.
 */
public final class IgnorePatterns {
    private static final int MAX_PATTERNS = 1000;

    private final List<IgnorePattern> patterns;

    /** The patterns in the order in which the manifest gives them; empty lines and comments are passed over. */
    public IgnorePatterns(List<String> lines) {
        List<IgnorePattern> parsed = new ArrayList<>();
        lines.stream().limit(MAX_PATTERNS).map(IgnorePattern::parse).forEach(p -> p.ifPresent(parsed::add));
        this.patterns = List.copyOf(parsed);
    }

    public boolean ignoresFile(ManifestPath path) {
        return ignores(path, false);
    }

    public boolean ignoresFolder(ManifestPath path) {
        return !path.isRoot() && ignores(path, true);
    }

    private boolean ignores(ManifestPath path, boolean folder) {
        String text = path.text();
        List<BitSet> matched =
                patterns.stream().map(p -> p.matchedBeginnings(text)).toList();
        for (int slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', slash + 1)) {
            if (decides(matched, slash, true)) {
                return true;
            }
        }
        return decides(matched, text.length(), folder);
    }

    /** Whether the beginning of the path up to {@code length}, a folder or a file, is ignored. */
    private boolean decides(List<BitSet> matched, int length, boolean folder) {
        for (int i = patterns.size() - 1; i >= 0; i--) {
            IgnorePattern pattern = patterns.get(i);
            if (matched.get(i).get(length) && (folder || !pattern.foldersOnly())) {
                return !pattern.takesInAgain();
            }
        }
        return false;
    }
}
