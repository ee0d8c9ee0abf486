package org.houvast.access.form;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leaves the character NUL out of what was typed: nobody can type it, PostgreSQL cannot keep it,
 * and whoever sends it gets no error for it.
 */
public class WithoutNul extends OncePerRequestFilter {

    private static final char NUL = '\0';

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Cleaned(request), response);
    }

    private static String clean(String typed) {
        return typed.indexOf(NUL) < 0 ? typed : typed.replace(String.valueOf(NUL), "");
    }

    private static final class Cleaned extends HttpServletRequestWrapper {

        Cleaned(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            var typed = super.getParameter(name);
            return typed == null ? null : clean(typed);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            var typed = super.getParameterValues(name);
            if (typed == null) {
                return null;
            }
            var cleaned = new String[typed.length];
            for (int i = 0; i < typed.length; i++) {
                cleaned[i] = clean(typed[i]);
            }
            return cleaned;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var cleaned = new LinkedHashMap<String, String[]>();
            for (var name : super.getParameterMap().keySet()) {
                var values = getParameterValues(name);
                if (values != null) {
                    cleaned.put(name, values);
                }
            }
            return cleaned;
        }
    }
}
