package org.stagebook.report.index;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.stagebook.report.content.PackageContent;
import org.stagebook.report.content.PageHeader;
import org.stagebook.report.internal.Html;
import org.stagebook.report.internal.Page;

/** The parts of the page in the order they are read. The cue list, which may be long, comes last. */
public final class IndexParts {
    private final PageHeader header;
    private final List<Part> parts;

    private IndexParts(PageHeader header, List<Part> parts) {
        this.header = header;
        this.parts = parts;
    }

    /** The page of a package. */
    public static IndexParts of(PackageContent content) {
        return new IndexParts(
                content.brief().header(),
                List.of(
                        GlancePart.of(content),
                        WordsParts.brief(content.brief()),
                        CreativePart.of(content.creative()),
                        ChangesPart.of(content.changes()),
                        ContentsPart.of(content),
                        WordsParts.organisation(content.brief()),
                        WordsParts.problems(content.brief()),
                        CheckPart.of(content.check()),
                        AgreedPart.of(content),
                        WordsParts.questions(content),
                        MatteringPart.of(content.cues()),
                        ReceivingParts.people(content.brief()),
                        ReceivingParts.receiving(),
                        CueListPart.of(content.cues())));
    }

    /** Writes the page; the stream stays open. */
    public void write(OutputStream out) throws IOException {
        Html contents = Html.tag("ul").addAll(parts.stream().map(Part::link));
        Html nav = Html.tag("nav", "toc")
                .with("aria-label", "Contents of this page")
                .add(contents);
        new Page(header).write(nav, parts.stream().map(Part::section).toList(), out);
    }
}
