package org.houvast.access.signin;

import java.util.List;
import org.houvast.access.DemoSignIns.DemoSignIn;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;

/**
 * The front door.
 *
 * @param name what was typed as a name
 * @param problems what did not fit
 * @param formHeld whether a form waits that was sent after its session had ended
 * @param demo whom one can be in a demo
 */
public record SignInPage(String name, Problems problems, boolean formHeld, List<DemoSignIn> demo)
        implements Page {}
