package org.stagebook.lint;

import java.util.Optional;
import org.stagebook.brief.prebrief.NameCheck;
import org.stagebook.brief.prebrief.NamingSyntaxException;
import org.stagebook.brief.prebrief.NamingTemplate;

/** Holds names against the template of the mixer's pre-brief. */
public final class TemplateNames implements NameFit {
    @Override
    public Optional<String> misfit(String template, String fileName) {
        try {
            return switch (NamingTemplate.parse(template).match(fileName)) {
                case NameCheck.Fits fits -> Optional.empty();
                case NameCheck.Breaks breaks -> Optional.of(breaks.why());
            };
        } catch (NamingSyntaxException unreadable) {
            return Optional.empty(); // the pre-brief says so where it is written
        }
    }
}
