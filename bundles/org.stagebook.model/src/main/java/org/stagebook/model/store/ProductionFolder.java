package org.stagebook.model.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The layout of a production on disk: which files belong to it and how they are named.
 *
 * <p>Names are relative to the folder, with forward slashes: {@code reels/R1.reel}.
 */
final class ProductionFolder {
    /** The production itself. */
    static final String PRODUCTION = "production.stagebook";
    /** Folder of the reels. */
    static final String REELS = "reels";
    /** Ending of a reel's file. */
    static final String REEL = ".reel";
    /** Folder of the handoff packages. */
    static final String HANDOFFS = "handoffs";
    /** Ending of a package's file. */
    static final String HANDOFF = ".handoff";
    /** Where files of removed reels and packages go. */
    static final String REMOVED = "removed";

    private final Path folder;
    private final FolderBounds bounds;

    ProductionFolder(Path folder) {
        this.folder = folder;
        this.bounds = new FolderBounds(folder);
    }

    /** Whether a file name without its folder is one that Stagebook writes. */
    static boolean isOurs(String fileName) {
        return fileName.equals(PRODUCTION)
                || fileName.equals(SaveTransaction.LIST)
                || fileName.endsWith(REEL)
                || fileName.endsWith(HANDOFF);
    }

    /** Says in a sentence why the folder is not a production, or fails to be one that can be read safely. */
    void check() throws ProductionStoreException {
        if (!Files.isDirectory(folder)) {
            throw new ProductionStoreException("There is no folder " + folder
                    + ". Nothing was changed. Check the name, or make a new production.");
        }
        boolean interruptedFirstSave = Files.exists(folder.resolve(SaveTransaction.LIST));
        if (!Files.isRegularFile(folder.resolve(PRODUCTION)) && !interruptedFirstSave) {
            throw new ProductionStoreException("The folder " + folder + " is not a production: it has no file "
                    + PRODUCTION + ". Nothing was changed. Choose the folder that holds that file.");
        }
        for (String part : List.of(PRODUCTION, REELS, HANDOFFS, REMOVED)) {
            bounds.check(folder.resolve(part));
        }
    }

    /** Reads every file of the production. */
    Map<String, byte[]> readAll() throws ProductionStoreException {
        Map<String, byte[]> contents = new TreeMap<>();
        contents.put(PRODUCTION, read(PRODUCTION));
        for (String name : names(REELS, REEL)) {
            contents.put(name, read(name));
        }
        for (String name : names(HANDOFFS, HANDOFF)) {
            contents.put(name, read(name));
        }
        return contents;
    }

    private List<String> names(String part, String ending) throws ProductionStoreException {
        List<String> names = new ArrayList<>();
        Path folderOfPart = folder.resolve(part);
        if (!Files.isDirectory(folderOfPart)) {
            return names;
        }
        try (Stream<Path> files = Files.list(folderOfPart)) {
            files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(ending))
                    .sorted()
                    .forEach(name -> names.add(part + "/" + name));
            return names;
        } catch (IOException e) {
            throw unreadable(folderOfPart, e);
        }
    }

    private byte[] read(String name) throws ProductionStoreException {
        Path file = folder.resolve(name);
        bounds.check(file);
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static ProductionStoreException unreadable(Path file, IOException e) {
        return new ProductionStoreException(
                file + " cannot be read (" + e.getClass().getSimpleName() + ": " + e.getMessage()
                        + "). Nothing was changed. Check the permissions of the file.",
                e);
    }
}
