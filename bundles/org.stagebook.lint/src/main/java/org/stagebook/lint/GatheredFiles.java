package org.stagebook.lint;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stagebook.edit.change.GatherContents;
import org.stagebook.edit.change.GatheredItem;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.Production;

/**
 * Everything in the folders a handoff is gathered from.
 *
 * @param folders as they are stored
 * @param files in the order of folders and paths
 * @param leftOut sentences about what was not followed or could not be read
 */
public record GatheredFiles(List<String> folders, List<ListedFile> files, List<String> leftOut) {

    /** Where a package keeps what is handed over. */
    private static final String CONTENTS = "contents";

    /** Copies the lists. */
    public GatheredFiles {
        folders = List.copyOf(folders);
        files = List.copyOf(files);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Walks the folders. What lies in the first comes to the top of the contents, what lies in another into a folder of its name,
     * so that names do not clash and adding a folder moves nothing.
     *
     * @throws IOException if one is no folder or cannot be read
     */
    public static GatheredFiles in(List<Path> folders, SourcePaths sources) throws IOException {
        List<String> stored = new ArrayList<>();
        List<ListedFile> files = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        for (Path folder : folders) {
            Path name = folder.toAbsolutePath().normalize().getFileName();
            String prefix = stored.isEmpty() || name == null ? CONTENTS + "/" : CONTENTS + "/" + name + "/";
            FolderWalk walk = FolderWalk.of(folder);
            stored.add(sources.stored(folder));
            walk.files()
                    .forEach(file -> files.add(new ListedFile(
                            prefix + file.relative(),
                            sources.stored(folder.resolve(file.relative())),
                            file.sizeBytes())));
            leftOut.addAll(walk.leftOut());
        }
        return new GatheredFiles(stored, files, leftOut);
    }

    /** The change that adds what is not listed yet to a draft, with what can be guessed of it. */
    public GatherContents into(Production production, HandoffPackage handoff) {
        ReelGuess reels = new ReelGuess(production.getReels());
        PlayedFiles played = PlayedFiles.of(production);
        List<GatheredItem> items = new ArrayList<>();
        for (ListedFile file : files) {
            String inContents = file.path().substring(CONTENTS.length() + 1);
            PlayedFiles.Players players = played.playersOf(inContents);
            items.add(new GatheredItem(
                    file.path(),
                    file.source(),
                    file.sizeBytes(),
                    ContentRoles.guess(inContents),
                    reels.byName(inContents).or(players::reel),
                    players.tracks()));
        }
        return new GatherContents(handoff, folders, items);
    }

    /** What lies in no folder: for packages that are not gathered. */
    public static GatheredFiles none() {
        return new GatheredFiles(List.of(), List.of(), List.of());
    }

    /** The folders a draft was gathered from and more, each once. */
    public static List<Path> foldersOf(HandoffPackage handoff, List<Path> more, SourcePaths sources) {
        List<Path> folders = new ArrayList<>();
        handoff.getFolders().forEach(stored -> folders.add(sources.place(stored)));
        more.stream()
                .map(folder -> folder.toAbsolutePath().normalize())
                .filter(folder -> !folders.contains(folder))
                .forEach(folders::add);
        return folders;
    }
}
