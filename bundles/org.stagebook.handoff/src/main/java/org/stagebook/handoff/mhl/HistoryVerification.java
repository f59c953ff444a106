package org.stagebook.handoff.mhl;

import java.util.List;

/** The result of comparing a folder with its history, and the generation that records it. */
public record HistoryVerification(List<FileCheck> files, List<FolderCheck> folders, Generation generation) {
    public HistoryVerification {
        files = List.copyOf(files);
        folders = List.copyOf(folders);
    }
}
