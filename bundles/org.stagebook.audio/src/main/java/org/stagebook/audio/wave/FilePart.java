package org.stagebook.audio.wave;

/** A chunk of a file that is to be written. */
sealed interface FilePart {

    String id();

    long sizeBytes();

    /** As it stands in the old file. */
    record Kept(String id, long offsetBytes, long sizeBytes) implements FilePart {}

    /** Made anew. */
    final class Made implements FilePart {

        private final String id;
        private final byte[] content;

        Made(String id, byte[] content) {
            this.id = id;
            this.content = content;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public long sizeBytes() {
            return content.length;
        }

        byte[] content() {
            return content;
        }
    }
}
