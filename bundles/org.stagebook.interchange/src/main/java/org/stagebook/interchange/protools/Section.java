package org.stagebook.interchange.protools;

import java.util.ArrayList;
import java.util.List;
import org.stagebook.interchange.text.SourceLine;

/** A listing of the export: its title line and everything up to the next title. */
record Section(SectionKind kind, SourceLine title, List<SourceLine> lines) {

    /** The lines before the first title. */
    static List<SourceLine> preamble(List<SourceLine> all) {
        int end = 0;
        while (end < all.size() && !startsSection(all, end)) {
            end++;
        }
        return all.subList(0, end);
    }

    static List<Section> split(List<SourceLine> all) {
        List<Section> sections = new ArrayList<>();
        int start = preamble(all).size();
        while (start < all.size()) {
            int end = start + 1;
            while (end < all.size() && !startsSection(all, end)) {
                end++;
            }
            SourceLine title = all.get(start);
            sections.add(new Section(SectionKind.of(title.text()), title, all.subList(start + 1, end)));
            start = end;
        }
        return sections;
    }

    /** Known titles anywhere; unknown ones only after a blank line, where the name of a marker cannot run on. */
    private static boolean startsSection(List<SourceLine> all, int index) {
        String text = all.get(index).text();
        if (!SectionKind.isTitle(text)) {
            return false;
        }
        return SectionKind.of(text) != SectionKind.UNKNOWN
                || (index > 0 && all.get(index - 1).isBlank());
    }
}
