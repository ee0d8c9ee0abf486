package org.houvast.ui;

import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/**
 * Renders what a request shows again and again while it holds on to it: what only rendering costs.
 */
@Primary
@TestComponent
public class RenderedAgain extends Pages {

    private final AtomicBoolean again = new AtomicBoolean();
    private final LongAdder times = new LongAdder();

    RenderedAgain(TemplateEngine engine) {
        super(engine);
    }

    @Override
    void render(Page page, Hv hv, TemplateOutput output) {
        super.render(page, hv, output);
        while (again.get()) {
            super.render(page, hv, new Utf8ByteOutput());
            times.increment();
        }
    }

    /** From now on each request is rendered until {@link #stop}. */
    public void start() {
        times.reset();
        again.set(true);
    }

    /** Answers how often pages were rendered since {@link #start}, besides for their answers. */
    public long stop() {
        again.set(false);
        return times.sum();
    }
}
