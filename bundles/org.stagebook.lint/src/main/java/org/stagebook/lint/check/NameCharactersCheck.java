package org.stagebook.lint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stagebook.lint.LintContext;
import org.stagebook.lint.LintFinding;
import org.stagebook.lint.LintItem;

/** Names that Windows cannot hold, and those with characters that platforms refuse. */
final class NameCharactersCheck implements Check {
    private static final RuleText WINDOWS = new RuleText(
            "name-windows",
            "The file cannot be copied to a Windows machine under this name.",
            "Rename it with letters, digits, dots, hyphens and underscores.");
    private static final RuleText PLATFORMS = new RuleText(
            "name-platforms",
            "Delivery portals take letters without accents, digits, dots, hyphens and underscores only, and names travel on.",
            "Rename the files now, while no session refers to them yet.");

    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*\\\\\\p{Cntrl}]");
    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._-]*");
    private static final int LONGEST = 240;

    @Override
    public List<LintFinding> findings(LintContext context) {
        List<LintFinding> findings = new ArrayList<>();
        List<LintItem> unusual = new ArrayList<>();
        for (LintItem item : context.items()) {
            Optional<String> fault = windowsFault(item.path());
            fault.ifPresent(text -> findings.add(WINDOWS.error(item.path(), "", text)));
            if (fault.isEmpty()
                    && item.sound().isPresent()
                    && !PLAIN.matcher(item.name()).matches()) {
                unusual.add(item);
            }
        }
        if (!unusual.isEmpty()) {
            findings.add(platforms(unusual));
        }
        return findings;
    }

    private static LintFinding platforms(List<LintItem> items) {
        String first = items.getFirst().path();
        String names = Phrase.firstOf(items.stream().map(LintItem::name).toList());
        return PLATFORMS.note(
                first,
                items.size() == 1 ? "" : items.size() + " files",
                (items.size() == 1 ? "Its name holds" : "Names hold") + " characters that delivery platforms refuse: "
                        + names + ".");
    }

    private static Optional<String> windowsFault(String path) {
        for (String name : path.split("/", -1)) {
            if (FORBIDDEN.matcher(name).find()) {
                return Optional.of("\"" + shown(name) + "\" holds a character Windows does not allow in names.");
            }
            if (RESERVED.matcher(name).matches()) {
                return Optional.of("\"" + name + "\" is a name Windows keeps for a device.");
            }
            if (name.endsWith(".") || name.endsWith(" ")) {
                return Optional.of("\"" + name + "\" ends in a dot or a space, which Windows drops.");
            }
        }
        return path.length() > LONGEST
                ? Optional.of(String.format(
                        Locale.ROOT,
                        "Its path has %d characters; below a folder of its own Windows cannot hold it.",
                        path.length()))
                : Optional.empty();
    }

    private static String shown(String name) {
        return name.replaceAll("\\p{Cntrl}", "?");
    }
}
