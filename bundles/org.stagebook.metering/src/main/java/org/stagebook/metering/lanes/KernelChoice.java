package org.stagebook.metering.lanes;

import java.util.Iterator;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

/**
 * Chooses the loops: plain ones at once, vector ones as soon as they are compiled, where they are to be had.
 *
 * <p>Explicit vectors are slower than anything until the compiler has got to them, which takes a second or two; a thread
 * in the background runs them on made-up sound until then. A program that measures once is done before that.
 */
public final class KernelChoice implements Supplier<Kernels> {

    private static final String MODULE = "jdk.incubator.vector";

    private final Optional<KernelSource> vectors;
    private final Warmth warmth = new Warmth();

    /** Whether the vector loops are compiled; read by every set of loops, at every piece. */
    static final class Warmth {
        private final CountDownLatch awaited = new CountDownLatch(1);
        private volatile boolean warm;

        boolean isWarm() {
            return warm;
        }

        void reach(boolean reached) {
            warm = reached;
            awaited.countDown();
        }
    }

    private KernelChoice(Optional<KernelSource> vectors) {
        this.vectors = vectors;
    }

    /** Plain loops for good. */
    public static KernelChoice plain() {
        return new KernelChoice(Optional.empty());
    }

    /** The best loops there are, and a thread that gets them ready. */
    public static KernelChoice best() {
        KernelChoice choice = new KernelChoice(usable());
        choice.vectors.ifPresent(source -> {
            Thread thread = new Thread(() -> choice.warmUp(source), "Compiling vector loops");
            thread.setDaemon(true);
            thread.start();
        });
        return choice;
    }

    private static Optional<KernelSource> usable() {
        if (ModuleLayer.boot().findModule(MODULE).isEmpty()) {
            return Optional.empty();
        }
        try {
            Iterator<KernelSource> sources = ServiceLoader.load(KernelSource.class, KernelChoice.class.getClassLoader())
                    .iterator();
            while (sources.hasNext()) {
                KernelSource source = sources.next();
                if (source.isUsable()) {
                    return Optional.of(source);
                }
            }
        } catch (ServiceConfigurationError | LinkageError notThisJava) {
            // The module is still incubating: another release may have changed it. The plain loops do the same.
            return Optional.empty();
        }
        return Optional.empty();
    }

    private void warmUp(KernelSource source) {
        boolean ready = false;
        try {
            new KernelWarmUp(source.create()).run();
            ready = true;
        } catch (LinkageError | RuntimeException notThisJava) {
            // The module is still incubating: another release may have changed it. The plain loops stay.
            ready = false;
        } finally {
            warmth.reach(ready);
        }
    }

    /**
     * Waits until the vector loops are compiled.
     *
     * @return whether there are any
     */
    public boolean awaitVectors() throws InterruptedException {
        if (vectors.isPresent()) {
            warmth.awaited.await();
        }
        return warmth.isWarm();
    }

    @Override
    public Kernels get() {
        return vectors.<Kernels>map(source -> new SwitchingKernels(warmth, new PlainKernels(), source::create))
                .orElseGet(PlainKernels::new);
    }
}
