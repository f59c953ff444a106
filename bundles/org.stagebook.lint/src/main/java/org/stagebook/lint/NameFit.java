package org.stagebook.lint;

import java.util.Optional;

/** Knows whether the name of a file fits a naming template; whoever reads templates stands behind it. */
@FunctionalInterface
public interface NameFit {
    /** Holds nothing against any name. */
    NameFit ANY = (template, fileName) -> Optional.empty();

    /**
     * At which point and why a name breaks a template, as a sentence; nothing if it fits, or if the template cannot be read.
     *
     * @param template as the pre-brief has it
     * @param fileName without folders, with its extension
     */
    Optional<String> misfit(String template, String fileName);
}
