package org.stagebook.handoff.hash;

import com.dynatrace.hash4j.hashing.HashStream128;
import com.dynatrace.hash4j.hashing.HashStream64;
import java.nio.ByteBuffer;

/** The xxHash family: results in canonical, that is big-endian, byte order. */
final class XxHasher implements StreamHasher {
    private final HashAlgorithm algorithm;
    private final HashStream64 stream;

    XxHasher(HashAlgorithm algorithm, HashStream64 stream) {
        this.algorithm = algorithm;
        this.stream = stream;
    }

    @Override
    public void update(byte[] bytes, int offset, int length) {
        stream.putBytes(bytes, offset, length);
    }

    @Override
    public HashValue value() {
        ByteBuffer bytes = ByteBuffer.allocate(algorithm.sizeBytes());
        if (stream instanceof HashStream128 wide) {
            var value = wide.get();
            bytes.putLong(value.getMostSignificantBits()).putLong(value.getLeastSignificantBits());
        } else {
            bytes.putLong(stream.getAsLong());
        }
        return HashValue.ofBytes(algorithm, bytes.array());
    }
}
