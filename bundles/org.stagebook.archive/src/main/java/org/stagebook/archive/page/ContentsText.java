package org.stagebook.archive.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stagebook.archive.ArchiveFolder;
import org.stagebook.archive.ArchiveSource;
import org.stagebook.archive.ArchivedFile;
import org.stagebook.model.Production;
import org.stagebook.report.block.Field;
import org.stagebook.report.contents.ArchiveContents;
import org.stagebook.report.contents.ArchiveContents.Folder;
import org.stagebook.report.contents.ArchiveContents.Gap;
import org.stagebook.report.contents.ArchiveContents.Item;

/** What the page on an archive says of this one. */
record ContentsText(ArchiveSource source, ArchiveFolder out) {

    /** The page itself, the contents for programs, the checksums. */
    private static final int WRITTEN_LATER = 3;

    ArchiveContents contents() {
        List<ArchivedFile> files = out.files();
        Overviews overviews = new Overviews(source);
        return new ArchiveContents(
                source.title(),
                summary(files.size() + WRITTEN_LATER),
                facts(),
                List.of(overviews.versions(), overviews.signOffs(), overviews.deliveries()),
                Sections.all().stream()
                        .map(section -> folder(section, files))
                        .filter(folder -> !folder.items().isEmpty())
                        .toList(),
                out.missing().stream()
                        .map(part -> new Gap(part.title(), part.reason()))
                        .toList(),
                out.nothing().stream().distinct().toList());
    }

    private String summary(int files) {
        return "The record of the sound of this production as it stood on " + source.day() + ": " + files
                + " files in open formats. Nothing in it needs Stagebook, and Stagebook opens it for reading only."
                + (source.request().additions().isEmpty()
                        ? " Sound and picture are not in it; where they lay, with their hashes, stands in the lists."
                        : "");
    }

    private List<Field> facts() {
        Production production = source.production();
        return List.of(
                new Field("Code", text(production.getCode())),
                new Field("Kind", text(production.getKind())),
                new Field("Timecode", text(production.getTimecodeFormat())),
                new Field("Sample rate", production.getSampleRateHz() + " Hz"),
                new Field("Reels", Integer.toString(production.getReels().size())),
                new Field(
                        "Mix versions",
                        Integer.toString(production.getMixVersions().size())),
                new Field("Made at", source.at().toString()));
    }

    private static Folder folder(Sections section, List<ArchivedFile> files) {
        Stream<Item> items = files.stream()
                .filter(file -> file.section().equals(section.folder()))
                .map(file -> new Item(
                        file.path(), file.title(), file.says(), new FileFormat(file.path()).label(), file.sizeBytes()));
        List<Item> all = new ArrayList<>(items.toList());
        if (section == Sections.ARCHIVE) {
            all.add(later(
                    ArchiveDescription.CONTENTS, "Contents for programs", "Every file with its kind, size and hash."));
            all.add(later(ArchiveDescription.CHECKSUMS, "Checksums", "Hashes as sha1sum reads them."));
        }
        return new Folder(section.folder(), section.title(), section.says(), all);
    }

    /** A file that lists this page, so that its length is not known here. */
    private static Item later(String path, String title, String says) {
        return new Item(path, title, says, new FileFormat(path).label(), Item.UNKNOWN);
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
