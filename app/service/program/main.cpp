#include "app/service/program/program.h"
#include <vector>

int main(int argc, char** argv) {
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    return static_cast<int>(offerwright::service::runService(arguments));
}
